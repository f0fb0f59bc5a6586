import { broadlinkDevice } from '../../../scanners/discovery/broadlink.ts';
import broadlink from '../../../scanners/recognisers/broadlink.ts';
import { saw } from '../../support/observations.ts';
import { recognises } from '../../support/recognition.ts';

recognises(broadlink, {
  'a remote control': [
    [saw(broadlinkDevice, { type: 0x272a, mac: '78:0f:77:00:00:01', name: 'Lounge remote', locked: false })],
    { manufacturer: 'Broadlink', kind: 'hub', name: 'Lounge remote', sure: true },
  ],
  'a model never heard of': [
    [saw(broadlinkDevice, { type: 0xffff, mac: '78:0f:77:00:00:01', locked: true })],
    { manufacturer: 'Broadlink' },
  ],
});
