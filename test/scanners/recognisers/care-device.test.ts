import careDevice from '../../../scanners/recognisers/care-device.ts';
import { described, hostname, mac, recognises } from '../../support/recognition.ts';

recognises(careDevice, {
  'a care alarm by its hardware address, without being sure': [
    [mac('00:25:fb:00:00:01')],
    { kind: 'telecare' },
  ],
  'a care alarm by what it says of itself': [
    [described({ manufacturer: 'Careium AB' })],
    { kind: 'telecare', sure: true },
  ],
  'a maker of many things is taken for one only with a model of the kind': [
    [described({ manufacturer: 'Legrand', modelName: 'Reach IP' })],
    { kind: 'telecare', sure: true },
  ],
  'a light switch of the same maker is none': [
    [described({ manufacturer: 'Legrand', modelName: 'Light switch' })],
    {},
  ],
  'a name alone proves nothing': [[hostname('eliza-laptop')], {}],
});
