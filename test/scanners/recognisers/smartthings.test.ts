import smartthings from '../../../scanners/recognisers/smartthings.ts';
import { hostname, mac, recognises } from '../../support/recognition.ts';

recognises(smartthings, {
  'a hub by its name and hardware': [
    [mac('24:fd:5b:00:00:01'), hostname('st-d052a8000001')],
    { manufacturer: 'Samsung', model: 'SmartThings Hub', kind: 'hub', sure: true },
  ],
  'its hardware address alone, without being sure': [
    [mac('d0:52:a8:00:00:01')],
    { manufacturer: 'Samsung', kind: 'hub' },
  ],
  'a name alone': [[hostname('hub-1')], {}],
});
