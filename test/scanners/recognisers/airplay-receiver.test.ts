import airplayReceiver from '../../../scanners/recognisers/airplay-receiver.ts';
import { announced, recognises } from '../../support/recognition.ts';

recognises(airplayReceiver, {
  'a speaker of another maker, without being sure': [
    [announced('_airplay._tcp', { manufacturer: 'Marshall', model: 'Stanmore III' })],
    { manufacturer: 'Marshall', model: 'Stanmore III', kind: 'speaker' },
  ],
  'an Apple TV is left to its own': [[announced('_airplay._tcp', { model: 'AppleTV6,2' })], {}],
});
