import { yeelightDevice } from '../../../scanners/discovery/yeelight.ts';
import yeelight from '../../../scanners/recognisers/yeelight.ts';
import { saw } from '../../support/observations.ts';
import { announced, recognises } from '../../support/recognition.ts';

recognises(yeelight, {
  'its own answer': [
    [
      saw(yeelightDevice, {
        id: '0x1',
        model: 'color',
        firmware: '18',
        location: 'yeelight://192.168.1.50:55443',
      }),
    ],
    { manufacturer: 'Yeelight', model: 'color', firmware: '18', kind: 'light', sure: true },
  ],
  'its announcement': [
    [announced('_miio._udp', {}, 'yeelink-light-color1_miio1')],
    { manufacturer: 'Yeelight', model: 'color1', kind: 'light', sure: true },
  ],
});
