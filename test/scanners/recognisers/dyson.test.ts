import dyson from '../../../scanners/recognisers/dyson.ts';
import { announced, recognises } from '../../support/recognition.ts';

recognises(dyson, {
  'a fan': [
    [announced('_dyson_mqtt._tcp', {}, '475_NN2-EU-KKA0001A')],
    { manufacturer: 'Dyson', model: '475', kind: 'appliance', sure: true },
  ],
  'a robot': [
    [announced('_360eye_mqtt._tcp')],
    { manufacturer: 'Dyson', model: '360 Eye', kind: 'vacuum', sure: true },
  ],
});
