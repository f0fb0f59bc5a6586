import { matchesAnyGlob } from '../knowledge/glob.ts';
import { synologyInfo } from '../probes/synology-info.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces, answered, certified, describes, named, page } from './signs.ts';

const nas = { manufacturer: 'Synology', kind: 'nas' } as const;

export default recogniseBy(
  'synology',
  on(announces(['_http._tcp', '_device-info._tcp', '_adisk._tcp'], { txt: { vendor: 'Synology*' } }), {
    ...nas,
    model: ({ txt }) => txt['model'],
    firmware: ({ txt }) =>
      txt['version_major'] &&
      [txt['version_major'], txt['version_minor'], txt['version_build']].filter(Boolean).join('.'),
    confidence: 0.94,
  }),
  on(answered(synologyInfo), { ...nas, confidence: 0.88 }),
  on(describes({ manufacturer: 'Synology*' }), {
    manufacturer: 'Synology',
    model: ({ modelName }) => /\b(?:DS|RS|DX|RT|MR)\d{1,4}[\w+]{0,6}/.exec(modelName ?? '')?.[0] ?? modelName,
    kind: ({ modelName }) => (matchesAnyGlob(['RT*', 'MR*', 'WRX*'], modelName) ? 'router' : 'nas'),
    confidence: 0.92,
  }),
  on(page({ title: ['*Synology*', '*DiskStation*'] }), { ...nas, confidence: 0.8 }),
  on(certified({ subject: ['*Synology*'] }), { ...nas, confidence: 0.8 }),
  on(named(['diskstation*', 'synology*']), { ...nas, confidence: 0.65 }),
);
