import assistive from '../../../scanners/recognisers/assistive.ts';
import { described, mac, recognises } from '../../support/recognition.ts';

recognises(assistive, {
  'a Doro care alarm by its network card': [[mac('00:1d:29:00:00:01')], { kind: 'telecare' }],
  'a Neat care alarm by its network card': [[mac('00:22:17:00:00:01')], { kind: 'telecare' }],
  'a sleep therapy device by its network card': [[mac('00:23:6d:00:00:01')], { kind: 'telecare' }],
  'an alarm panel by its network card': [[mac('00:12:6c:00:00:01')], { kind: 'alarm' }],
  'a lock bridge by its network card': [[mac('54:d2:72:00:00:01')], { kind: 'lock' }],
  'a care alarm of a maker of many things, by its own description': [
    [described({ manufacturer: 'Legrand', modelName: 'Reach IP' })],
    { kind: 'telecare', sure: true },
  ],
  'a light switch of the same maker': [[described({ manufacturer: 'Legrand', modelName: 'NLP' })], {}],
  'a car charger of a firm with a like name': [[mac('0c:47:a9:50:00:01')], {}],
  'a speaker': [[mac('00:0e:58:00:00:01'), described({ manufacturer: 'Sonos, Inc.', modelName: 'One' })], {}],
});
