import nintendo from '../../../scanners/recognisers/nintendo.ts';
import { hostname, mac, recognises } from '../../support/recognition.ts';

recognises(nintendo, {
  'its name and hardware': [
    [mac('00:09:bf:00:00:01'), hostname('Switch')],
    { manufacturer: 'Nintendo', kind: 'console', sure: true },
  ],
  'a name alone': [[hostname('switch-1')], {}],
});
