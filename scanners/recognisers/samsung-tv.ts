import { samsungTvInfo } from '../probes/samsung-tv-info.ts';
import { on, recogniseBy, withAll } from './pattern.ts';
import { announces, answered, describes, hardware, named, replies } from './signs.ts';

export default recogniseBy(
  'samsung-tv',
  on(
    answered(samsungTvInfo, ({ model, modelName }) => Boolean(model ?? modelName)),
    {
      manufacturer: 'Samsung',
      model: ({ modelName, model }) => modelName ?? model,
      firmware: ({ firmware }) => firmware,
      kind: 'tv',
      confidence: 0.93,
    },
  ),
  on(
    replies({
      st: ['urn:samsung.com:device:RemoteControlReceiver:*', 'urn:samsung.com:service:MainTVAgent2:*'],
    }),
    {
      manufacturer: 'Samsung',
      kind: 'tv',
      confidence: 0.85,
    },
  ),
  on(
    describes({
      manufacturer: 'Samsung*',
      modelName: ['UE*', 'QE*', 'UN*', 'QN*', 'GQ*', 'KE*', 'The Frame*'],
    }),
    {
      manufacturer: 'Samsung',
      model: ({ modelName }) => modelName,
      kind: 'tv',
      confidence: 0.85,
    },
  ),
  on(describes({ manufacturer: 'Samsung*', modelName: ['HW-*', 'WAM*'] }), {
    manufacturer: 'Samsung',
    model: ({ modelName }) => modelName,
    kind: 'speaker',
    confidence: 0.8,
  }),
  on(announces('_airplay._tcp', { txt: { manufacturer: 'Samsung*' } }), {
    manufacturer: 'Samsung',
    model: ({ txt }) => txt['model'],
    kind: 'tv',
    confidence: 0.72,
  }),
  on(withAll(named(['tizen*', 'samsung']), hardware('samsung electronics*')), {
    kind: 'tv',
    confidence: 0.65,
  }),
);
