import { matterDeviceType } from '../knowledge/matter-device-types.ts';
import { matterVendor } from '../knowledge/matter-vendors.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces } from './signs.ts';

const waiting = announces(['_matterc._udp']);

const kindOf = (type: string | undefined) => {
  const kind = type === undefined ? undefined : matterDeviceType(type)?.kind;
  return kind === 'unknown' ? undefined : kind;
};

export default recogniseBy(
  'matter-device',
  on(waiting, { kind: ({ txt }) => kindOf(txt['dt']), confidence: 0.8 }),
  on(waiting, { manufacturer: ({ txt }) => matterVendor(txt['vp'] ?? ''), confidence: 0.8 }),
  on(waiting, { name: ({ txt }) => txt['dn'], confidence: 0.75 }),
);
