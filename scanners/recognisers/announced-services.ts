import { serviceType } from '../knowledge/service-types.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces } from './signs.ts';

/** Whatever announces a service that only one kind of thing, or only one maker, has. */
export default recogniseBy(
  'announced-services',
  on(announces('*'), { manufacturer: ({ type }) => serviceType(type)?.maker, confidence: 0.7 }),
  on(announces('*'), { kind: ({ type }) => onlyKind(type), confidence: 0.6 }),
  on(announces('*'), { kind: ({ type }) => serviceType(type)?.kinds[0], confidence: 0.3 }),
);

function onlyKind(type: string) {
  const kinds = serviceType(type)?.kinds ?? [];
  return kinds.length === 1 ? kinds[0] : undefined;
}
