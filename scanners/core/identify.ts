import type { Claim, Recogniser } from './define.ts';
import { factsAbout } from './facts.ts';
import type { Identity, Observation } from './model.ts';

const fields = ['manufacturer', 'model', 'kind', 'firmware', 'name'] as const;
type Field = (typeof fields)[number];

/** Below this a kind is a guess, and a guess is not shown as a fact. */
const leastKindConfidence = 0.3;

/** What each recogniser said of one device, and of how many observations. They are only ever added to. */
export type ClaimMemory = Map<Recogniser, { readonly seen: string; readonly claims: readonly Claim[] }>;

/**
 * Pure: the same observations always give the same identity. The most confident claim of each field wins.
 * With a memory, only those recognisers are asked again whose facts have grown since.
 */
export function identify(
  recognisers: readonly Recogniser[],
  device: string,
  observations: readonly Observation[],
  memory: ClaimMemory = new Map(),
): Identity {
  const counts = new Map<string, number>();
  for (const { fact } of observations) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  const claims = recognisers
    .flatMap((recogniser) => {
      const seen = recogniser.needs.map(({ id }) => counts.get(id) ?? 0).join(' ');
      const before = memory.get(recogniser);
      if (before?.seen === seen) return before.claims;
      const now = claimsOf(recogniser, device, observations);
      memory.set(recogniser, { seen, claims: now });
      return now;
    })
    .sort((a, b) => b.confidence - a.confidence);
  const best = <F extends Field>(field: F): Claim | undefined =>
    claims.find((claim) => claim[field] !== undefined);
  const maker = best('manufacturer');
  // A model is only worth something beside its own maker: another maker's claim would mix two devices.
  const model = claims.find(
    (claim) =>
      claim.model !== undefined &&
      (claim.manufacturer === undefined || claim.manufacturer === maker?.manufacturer),
  );
  const kind = best('kind');
  const firmware = best('firmware');
  const name = best('name');
  const sure = kind !== undefined && kind.confidence >= leastKindConfidence;
  const used = [maker, model, kind, firmware, name].flatMap((claim) => claim?.evidence ?? []);
  return {
    kind: (sure && kind.kind) || 'unknown',
    kindConfidence: sure ? kind.confidence : 0,
    ...(maker?.manufacturer !== undefined && { manufacturer: maker.manufacturer }),
    ...(model?.model !== undefined && { model: model.model }),
    ...(firmware?.firmware !== undefined && { firmware: firmware.firmware }),
    ...(name?.name !== undefined && { name: name.name }),
    evidence: [...new Set(used)],
  };
}

/** A bug in one recogniser costs that recogniser only. */
function claimsOf(
  recogniser: Recogniser,
  device: string,
  observations: readonly Observation[],
): readonly Claim[] {
  try {
    return recogniser.recognise(factsAbout(device, observations, recogniser.needs));
  } catch {
    return [];
  }
}
