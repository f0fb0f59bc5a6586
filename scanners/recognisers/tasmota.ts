import { tasmotaStatus } from '../probes/tasmota-status.ts';
import { on, recogniseBy } from './pattern.ts';
import { answered, named, page } from './signs.ts';

export default recogniseBy(
  'tasmota',
  on(answered(tasmotaStatus), {
    manufacturer: 'Tasmota',
    model: ({ module }) => module,
    firmware: ({ firmware }) => firmware,
    kind: 'plug',
    confidence: 0.7,
  }),
  on(answered(tasmotaStatus), {
    manufacturer: 'Tasmota',
    model: ({ module }) => module,
    name: ({ name }) => name,
    confidence: 0.88,
  }),
  on(page({ server: 'Tasmota*' }), {
    manufacturer: 'Tasmota',
    firmware: ({ server }) => /^Tasmota\/([\d.]{3,16})/.exec(server ?? '')?.[1],
    kind: 'plug',
    confidence: 0.7,
  }),
  on(page({ title: 'Tasmota*' }), { manufacturer: 'Tasmota', kind: 'plug', confidence: 0.65 }),
  on(named('tasmota-*'), { manufacturer: 'Tasmota', kind: 'plug', confidence: 0.6 }),
);
