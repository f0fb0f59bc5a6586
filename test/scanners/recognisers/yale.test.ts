import yale from '../../../scanners/recognisers/yale.ts';
import { announced, hostname, mac, recognises } from '../../support/recognition.ts';

recognises(yale, {
  'a lock': [
    [announced('_hap._tcp', { md: 'ASL-05' })],
    { manufacturer: 'Yale', model: 'ASL-05', kind: 'lock', sure: true },
  ],
  'its bridge': [
    [mac('78:9c:85:00:00:01'), hostname('Connect-A1B2')],
    { manufacturer: 'Yale', kind: 'lock', sure: true },
  ],
  'an alarm': [[hostname('Yale-Sync-Alarm')], { manufacturer: 'Yale', kind: 'alarm', sure: true }],
});
