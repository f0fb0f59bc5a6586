import { wizDevice } from '../../../scanners/discovery/wiz.ts';
import wiz from '../../../scanners/recognisers/wiz.ts';
import { saw } from '../../support/observations.ts';
import { hostname, recognises } from '../../support/recognition.ts';

recognises(wiz, {
  'a lamp': [
    [saw(wizDevice, { module: 'ESP01_SHRGB1C_31', firmware: '1.31.0' })],
    { manufacturer: 'WiZ', model: 'ESP01_SHRGB1C_31', firmware: '1.31.0', kind: 'light', sure: true },
  ],
  'a plug': [
    [saw(wizDevice, { module: 'ESP10_SOCKET_06' })],
    { manufacturer: 'WiZ', model: 'ESP10_SOCKET_06', kind: 'plug', sure: true },
  ],
  'a name, without being sure': [[hostname('wiz_4a109a')], { manufacturer: 'WiZ', kind: 'light' }],
});
