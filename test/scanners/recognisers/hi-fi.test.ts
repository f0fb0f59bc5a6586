import hiFi from '../../../scanners/recognisers/hi-fi.ts';
import { described, recognises, replied } from '../../support/recognition.ts';

recognises(hiFi, {
  'a receiver by its description': [
    [
      described({
        manufacturer: 'Yamaha Corporation',
        modelName: 'RX-V483',
        deviceTypes: ['urn:schemas-upnp-org:device:MediaRenderer:1'],
      }),
    ],
    { manufacturer: 'Yamaha', model: 'RX-V483', kind: 'speaker', sure: true },
  ],
  'a radio of any brand': [
    [replied('urn:schemas-frontier-silicon-com:undok:fsapi:1')],
    { kind: 'speaker', sure: true },
  ],
  'another product of that maker': [
    [described({ manufacturer: 'Yamaha Corporation', modelName: 'THR30' })],
    {},
  ],
});
