import { miioDevice } from '../../../scanners/discovery/xiaomi.ts';
import xiaomi from '../../../scanners/recognisers/xiaomi.ts';
import { saw } from '../../support/observations.ts';
import { announced, hostname, recognises } from '../../support/recognition.ts';

recognises(xiaomi, {
  'an air purifier by its announcement': [
    [announced('_miio._udp', {}, 'zhimi-airpurifier-m1_miio68475701')],
    { manufacturer: 'Xiaomi', model: 'zhimi-airpurifier-m1', kind: 'appliance', sure: true },
  ],
  'a hello tells the maker alone': [
    [saw(miioDevice, { deviceId: 1, uptimeSeconds: 1, tellsToken: false })],
    { manufacturer: 'Xiaomi' },
  ],
  'a plug by its host name': [
    [hostname('chuangmi-plug-v3_miio1234')],
    { manufacturer: 'Xiaomi', model: 'chuangmi-plug-v3', kind: 'plug', sure: true },
  ],
});
