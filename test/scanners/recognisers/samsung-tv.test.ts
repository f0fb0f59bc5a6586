import { samsungTvInfo } from '../../../scanners/probes/samsung-tv-info.ts';
import samsungTv from '../../../scanners/recognisers/samsung-tv.ts';
import { saw } from '../../support/observations.ts';
import { described, recognises, replied } from '../../support/recognition.ts';

recognises(samsungTv, {
  'its own information': [
    [
      saw(samsungTvInfo, {
        state: 'open',
        model: '21_KANTSU2E_UHD',
        modelName: 'UE43AU7100',
        firmware: 'T-KSU2EUABC-2303.2',
        networkName: false,
      }),
    ],
    { manufacturer: 'Samsung', model: 'UE43AU7100', firmware: 'T-KSU2EUABC-2303.2', kind: 'tv', sure: true },
  ],
  'its search target': [
    [replied('urn:samsung.com:device:RemoteControlReceiver:1')],
    { manufacturer: 'Samsung', kind: 'tv', sure: true },
  ],
  'a sound bar': [
    [described({ manufacturer: 'Samsung Electronics', modelName: 'HW-Q990B' })],
    { manufacturer: 'Samsung', model: 'HW-Q990B', kind: 'speaker', sure: true },
  ],
});
