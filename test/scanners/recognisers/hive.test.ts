import hive from '../../../scanners/recognisers/hive.ts';
import { announced, hostname, mac, recognises } from '../../support/recognition.ts';

recognises(hive, {
  'its HomeKit bridge': [
    [announced('_hap._tcp', { md: 'HHKBridge1,1' })],
    { manufacturer: 'Hive', model: 'HHKBridge1,1', kind: 'hub', sure: true },
  ],
  'its name and hardware': [
    [mac('00:1c:2b:00:00:01'), hostname('hub-0001')],
    { manufacturer: 'Hive', kind: 'hub', sure: true },
  ],
  'a name alone': [[hostname('hub-0001')], {}],
});
