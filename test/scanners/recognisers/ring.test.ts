import ring from '../../../scanners/recognisers/ring.ts';
import { hostname, mac, recognises } from '../../support/recognition.ts';

recognises(ring, {
  'a doorbell': [
    [mac('18:7f:88:00:00:01'), hostname('RingDoorbell-01')],
    { manufacturer: 'Ring', kind: 'doorbell' },
  ],
  'a camera': [
    [mac('18:7f:88:00:00:01'), hostname('RingStickUpCam-01')],
    { manufacturer: 'Ring', kind: 'camera' },
  ],
  "a name on somebody else's hardware": [[mac('00:11:32:00:00:01'), hostname('ring-of-fire')], {}],
});
