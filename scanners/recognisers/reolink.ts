import { wsdMatch } from '../discovery/ws-discovery.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { onvifInfo } from '../probes/onvif-info.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { answered, certified, describes, named, page } from './signs.ts';

export default recogniseBy(
  'reolink',
  on(
    answered(onvifInfo, ({ manufacturer }) => matchesAnyGlob(['reolink*'], manufacturer)),
    {
      manufacturer: 'Reolink',
      model: ({ model }) => model,
      firmware: ({ firmware }) => firmware,
      kind: 'camera',
      confidence: 0.93,
    },
  ),
  on(page({ title: 'Reolink*' }), { manufacturer: 'Reolink', kind: 'camera', confidence: 0.85 }),
  on(describes({ manufacturer: 'Reolink*' }), {
    manufacturer: 'Reolink',
    model: ({ modelName }) => modelName,
    kind: 'camera',
    confidence: 0.86,
  }),
  on(
    sign(wsdMatch, (match) =>
      matchesAnyGlob(['*reolink*'], `${match.name} ${match.hardware}`) ? match : undefined,
    ),
    {
      manufacturer: 'Reolink',
      kind: 'camera',
      confidence: 0.8,
    },
  ),
  on(certified({ subject: '*Reolink*' }), { manufacturer: 'Reolink', kind: 'camera', confidence: 0.8 }),
  on(named('reolink*'), { manufacturer: 'Reolink', kind: 'camera', confidence: 0.65 }),
);
