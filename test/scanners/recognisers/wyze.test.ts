import wyze from '../../../scanners/recognisers/wyze.ts';
import { hostname, mac, recognises } from '../../support/recognition.ts';

recognises(wyze, {
  'a camera': [
    [mac('2c:aa:8e:00:00:01'), hostname('WyzeCam')],
    { manufacturer: 'Wyze', kind: 'camera', sure: true },
  ],
  'a plug': [
    [mac('2c:aa:8e:00:00:01'), hostname('Wyze-Plug')],
    { manufacturer: 'Wyze', kind: 'plug', sure: true },
  ],
  'a name alone': [[hostname('wyzecam')], {}],
});
