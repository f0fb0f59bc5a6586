import sony from '../../../scanners/recognisers/sony.ts';
import { described, recognises, replied } from '../../support/recognition.ts';

recognises(sony, {
  'a television': [
    [described({ manufacturer: 'Sony Corporation', modelName: 'KD-55XF9005' })],
    { manufacturer: 'Sony', model: 'KD-55XF9005', kind: 'tv', sure: true },
  ],
  'a sound bar': [
    [described({ manufacturer: 'Sony Corporation', modelName: 'HT-A7000' })],
    { manufacturer: 'Sony', model: 'HT-A7000', kind: 'speaker', sure: true },
  ],
  'its search target says no kind': [
    [replied('urn:schemas-sony-com:service:ScalarWebAPI:1')],
    { manufacturer: 'Sony' },
  ],
});
