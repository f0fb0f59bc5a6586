import { on, recogniseBy, withAll } from './pattern.ts';
import { announces, describes, hardware, named, replies } from './signs.ts';

export default recogniseBy(
  'lg-tv',
  on(replies({ st: 'urn:lge-com:service:webos-second-screen:*' }), {
    manufacturer: 'LG',
    kind: 'tv',
    confidence: 0.88,
  }),
  on(replies({ server: 'WebOS/*' }), {
    manufacturer: 'LG',
    kind: 'tv',
    firmware: ({ server }) => /^WebOS\/([\d.]{1,20})/i.exec(server ?? '')?.[1],
    confidence: 0.75,
  }),
  on(describes({ manufacturer: 'LG Electronics*', modelName: ['LG Smart TV', '*TV*', 'OLED*'] }), {
    manufacturer: 'LG',
    model: ({ modelNumber, modelName }) => modelNumber ?? modelName,
    kind: 'tv',
    confidence: 0.86,
  }),
  on(announces('_airplay._tcp', { txt: { manufacturer: 'LG*' } }), {
    manufacturer: 'LG',
    model: ({ txt }) => txt['model'],
    kind: 'tv',
    confidence: 0.74,
  }),
  on(named(['lgwebostv*', 'lgsmarttv*']), { manufacturer: 'LG', kind: 'tv', confidence: 0.7 }),
  on(withAll(named('lg_smart_*'), hardware('lg *')), {
    manufacturer: 'LG',
    kind: 'appliance',
    confidence: 0.7,
  }),
);
