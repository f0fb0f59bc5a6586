import matterDevice from '../../../scanners/recognisers/matter-device.ts';
import { announced, recognises } from '../../support/recognition.ts';

recognises(matterDevice, {
  'a plug that waits to be set up': [
    [announced('_matterc._udp', { vp: '4442+67', dt: '266', dn: 'Matter Smart Plug', cm: '1' })],
    { manufacturer: 'Nanoleaf', kind: 'plug', name: 'Matter Smart Plug', sure: true },
  ],
  'one that says nothing': [[announced('_matterc._udp', { cm: '1' })], {}],
});
