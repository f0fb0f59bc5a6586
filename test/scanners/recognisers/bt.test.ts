import bt from '../../../scanners/recognisers/bt.ts';
import { described, front, recognises } from '../../support/recognition.ts';

recognises(bt, {
  'its page': [
    [front({ title: 'BT Hub Manager - Home' })],
    { manufacturer: 'BT', kind: 'router', sure: true },
  ],
  'its description': [
    [described({ manufacturer: 'BT', modelName: 'BT Smart Hub 2' })],
    { manufacturer: 'BT', model: 'BT Smart Hub 2', kind: 'router', sure: true },
  ],
  'an EE hub': [[front({ title: 'EE Smart Hub' })], { manufacturer: 'EE', kind: 'router', sure: true }],
});
