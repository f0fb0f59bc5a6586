import { sadpDevice } from '../discovery/hikvision-sadp.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { hikvisionActivation } from '../probes/hikvision-activation.ts';
import { onvifInfo } from '../probes/onvif-info.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { announces, answered, describes, page } from './signs.ts';

const servers = ['Hikvision-Webs*', 'App-webs*', 'DNVRS-Webs*', 'DVRDVS-Webs*'];
const camera = { manufacturer: 'Hikvision', kind: 'camera' } as const;

export default recogniseBy(
  'hikvision',
  on(
    sign(sadpDevice, (device) => device),
    {
      ...camera,
      model: ({ model }) => model,
      firmware: ({ firmware }) => /^V?[\d.]{3,16}/i.exec(firmware ?? '')?.[0] ?? firmware,
      confidence: 0.93,
    },
  ),
  on(answered(hikvisionActivation), { ...camera, confidence: 0.88 }),
  on(
    answered(onvifInfo, ({ manufacturer }) => matchesAnyGlob(['hikvision*', 'ezviz*'], manufacturer)),
    {
      ...camera,
      model: ({ model }) => model,
      firmware: ({ firmware }) => firmware,
      confidence: 0.92,
    },
  ),
  on(page({ server: servers }), { ...camera, confidence: 0.86 }),
  on(page({ realm: ['DS-*', 'iDS-*'] }), {
    ...camera,
    model: ({ challenges }) => challenges[0]?.realm,
    confidence: 0.84,
  }),
  on(describes({ manufacturer: 'Hikvision*' }), {
    ...camera,
    model: ({ modelName }) => modelName,
    confidence: 0.88,
  }),
  on(announces('*', { instance: ['HIKVISION DS-*', 'HIKVISION iDS-*'] }), {
    ...camera,
    model: ({ instance }) => /\b(i?DS-[\w-]{4,24})/.exec(instance)?.[1],
    confidence: 0.86,
  }),
  on(announces('*', { instance: ['EZVIZ*'] }), { manufacturer: 'EZVIZ', kind: 'camera', confidence: 0.84 }),
);
