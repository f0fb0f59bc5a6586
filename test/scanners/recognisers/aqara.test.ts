import aqara from '../../../scanners/recognisers/aqara.ts';
import { announced, recognises } from '../../support/recognition.ts';

recognises(aqara, {
  'a hub by its announcement': [
    [announced('_miio._udp', {}, 'lumi-gateway-v3_miio12345')],
    { manufacturer: 'Aqara', kind: 'hub', sure: true },
  ],
  'a model without its kind': [
    [announced('_hap._tcp', { md: 'Aqara Hub-0001' })],
    { manufacturer: 'Aqara', model: 'Aqara Hub-0001' },
  ],
});
