import { on, recogniseBy } from './pattern.ts';
import { announces, describes, named, page } from './signs.ts';

const camera = { manufacturer: 'Axis', kind: 'camera' } as const;

export default recogniseBy(
  'axis',
  on(announces('_axis-video._tcp'), {
    ...camera,
    model: ({ instance }) => /^AXIS ([\w-]{2,20})/i.exec(instance)?.[1],
    confidence: 0.92,
  }),
  on(describes({ manufacturer: 'AXIS*' }), {
    ...camera,
    model: ({ modelName }) => modelName,
    confidence: 0.9,
  }),
  on(page({ realm: ['AXIS_*', 'AXIS *'] }), { ...camera, confidence: 0.86 }),
  on(named('axis-??????????*'), { ...camera, confidence: 0.8 }),
);
