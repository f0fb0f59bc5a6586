import ikea from '../../../scanners/recognisers/ikea.ts';
import { announced, hostname, mac, recognises } from '../../support/recognition.ts';

recognises(ikea, {
  'a gateway by its HomeKit model': [
    [announced('_hap._tcp', { md: 'TRADFRI gateway' })],
    { manufacturer: 'IKEA', model: 'TRADFRI gateway', kind: 'hub', sure: true },
  ],
  'a gateway by its name and hardware': [
    [mac('68:ec:8a:00:00:01'), hostname('gw-68ec8a000001')],
    { manufacturer: 'IKEA', kind: 'hub', sure: true },
  ],
  'a name alone': [[hostname('gw-1')], {}],
});
