import type { Kind } from '../core/model.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { on, recogniseBy } from './pattern.ts';
import { describes, homekit, named, replies } from './signs.ts';

const kinds: readonly (readonly [types: readonly string[], kind: Kind])[] = [
  [['urn:Belkin:device:lightswitch:*', 'urn:Belkin:device:dimmer:*'], 'light'],
  [['urn:Belkin:device:controllee:*', 'urn:Belkin:device:insight:*', 'urn:Belkin:device:outdoor*'], 'plug'],
  [['urn:Belkin:device:bridge:*'], 'hub'],
  [['urn:Belkin:device:sensor:*'], 'sensor'],
  [['urn:Belkin:device:NetCam*'], 'camera'],
];

const kindOf = (type: string | undefined) => kinds.find(([types]) => matchesAnyGlob(types, type))?.[1];

export default recogniseBy(
  'wemo',
  on(describes({ manufacturer: 'Belkin*', deviceType: 'urn:Belkin:device:*' }), {
    manufacturer: 'Belkin',
    model: ({ modelName }) => modelName,
    firmware: ({ firmware }) => firmware,
    kind: ({ deviceType }) => kindOf(deviceType),
    confidence: 0.92,
  }),
  on(replies({ st: 'urn:Belkin:device:*' }), {
    manufacturer: 'Belkin',
    kind: ({ st }) => kindOf(st),
    confidence: 0.88,
  }),
  on(homekit('Wemo*'), { manufacturer: 'Belkin', model: ({ txt }) => txt['md'], confidence: 0.86 }),
  on(named('wemo*'), { manufacturer: 'Belkin', kind: 'plug', confidence: 0.6 }),
);
