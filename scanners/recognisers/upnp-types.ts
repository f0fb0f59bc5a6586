import { upnpType } from '../knowledge/upnp-types.ts';
import { on, recogniseBy } from './pattern.ts';
import { describes, replies } from './signs.ts';

const onlyKind = (type: string | undefined) => {
  const kinds = upnpType(type ?? '')?.kinds ?? [];
  return kinds.length === 1 ? kinds[0] : undefined;
};

/** Whatever announces a UPnP type that only one kind of thing, or only one maker, has. */
export default recogniseBy(
  'upnp-types',
  on(replies({}), { manufacturer: ({ st }) => upnpType(st)?.maker, confidence: 0.7 }),
  on(replies({}), { kind: ({ st }) => onlyKind(st), confidence: 0.6 }),
  on(describes({}), { manufacturer: ({ deviceType }) => upnpType(deviceType ?? '')?.maker, confidence: 0.7 }),
  on(describes({}), { kind: ({ deviceType }) => onlyKind(deviceType), confidence: 0.6 }),
);
