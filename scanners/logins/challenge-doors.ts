import type { LoginDoor } from '../core/define.ts';
import type { Facts } from '../core/facts.ts';
import { httpFront } from '../probes/http-front.ts';

/** Web servers whose front page asks for a login of this scheme. A server that takes a better one is not asked for a weaker. */
export function challengeDoors(facts: Facts, scheme: 'basic' | 'digest'): readonly LoginDoor[] {
  return facts.perService(httpFront).flatMap(({ value, service }): readonly LoginDoor[] => {
    if (value.state !== 'open' || value.status !== 401 || !service) return [];
    const challenge = value.challenges.find((one) => one.scheme === scheme);
    const better = scheme === 'basic' && value.challenges.some((one) => one.scheme === 'digest');
    if (!challenge || better) return [];
    const detail = { path: value.path, tls: String(value.tls) };
    return [{ service, detail, ...(challenge.realm && { realm: challenge.realm }) }];
  });
}
