import { tuyaBroadcast } from '../../../scanners/discovery/tuya.ts';
import tuya from '../../../scanners/recognisers/tuya.ts';
import { saw } from '../../support/observations.ts';
import { hostname, recognises } from '../../support/recognition.ts';

recognises(tuya, {
  'its broadcast names the maker of the module; the kind is a guess': [
    [saw(tuyaBroadcast, { id: 'bf01', version: '3.3', productKey: 'keyabc' })],
    { manufacturer: 'Tuya', kind: 'plug' },
  ],
  'a name, without being sure': [[hostname('Tuya-Smart-Plug-01')], { manufacturer: 'Tuya', kind: 'plug' }],
});
