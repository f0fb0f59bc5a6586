import blink from '../../../scanners/recognisers/blink.ts';
import { hostname, mac, recognises } from '../../support/recognition.ts';

recognises(blink, {
  'a camera': [[mac('3c:a0:70:00:00:01'), hostname('BLINK-0001')], { manufacturer: 'Blink', kind: 'camera' }],
  'its sync module': [
    [mac('3c:a0:70:00:00:01'), hostname('blink-sync-module')],
    { manufacturer: 'Blink', kind: 'hub' },
  ],
  'a name alone': [[hostname('blink-182')], {}],
});
