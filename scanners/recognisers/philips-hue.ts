import { hueConfig } from '../probes/hue-config.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces, answered, describes, homekit, replies } from './signs.ts';

const bridge = { manufacturer: 'Philips Hue', kind: 'hub' } as const;

export default recogniseBy(
  'philips-hue',
  on(announces('_hue._tcp'), { ...bridge, model: ({ txt }) => txt['modelid'], confidence: 0.95 }),
  on(answered(hueConfig), {
    ...bridge,
    model: ({ model }) => model,
    firmware: ({ firmware }) => firmware,
    confidence: 0.97,
  }),
  // The number behind IpBridge is that of its interface, not of its software.
  on(replies({ server: '*IpBridge/*' }), {
    ...bridge,
    confidence: 0.9,
  }),
  on(describes({ modelName: 'Philips hue bridge*' }), {
    ...bridge,
    model: ({ modelNumber }) => modelNumber,
    confidence: 0.93,
  }),
  on(homekit('BSB00*'), { ...bridge, model: ({ txt }) => txt['md'], confidence: 0.9 }),
);
