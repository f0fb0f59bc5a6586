import asus from '../../../scanners/recognisers/asus.ts';
import { described, front, recognises } from '../../support/recognition.ts';

recognises(asus, {
  'its description': [
    [described({ manufacturer: 'ASUSTeK Computer Inc.', modelName: 'RT-AX88U' })],
    { manufacturer: 'ASUS', model: 'RT-AX88U', kind: 'router', sure: true },
  ],
  'its page': [
    [front({ title: 'ASUS Wireless Router RT-N66U - Login' })],
    { manufacturer: 'ASUS', model: 'RT-N66U', kind: 'router', sure: true },
  ],
});
