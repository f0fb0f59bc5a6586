import { tapoDevice } from '../../../scanners/discovery/tapo.ts';
import tpLinkTapo from '../../../scanners/recognisers/tp-link-tapo.ts';
import { saw } from '../../support/observations.ts';
import { hostname, mac, recognises } from '../../support/recognition.ts';

recognises(tpLinkTapo, {
  'a plug': [
    [saw(tapoDevice, { model: 'P110(UK)', kind: 'SMART.TAPOPLUG' })],
    { manufacturer: 'TP-Link', model: 'P110(UK)', kind: 'plug', sure: true },
  ],
  'a new model by its own word': [
    [saw(tapoDevice, { model: 'ZZ9', kind: 'SMART.TAPOHUB' })],
    { manufacturer: 'TP-Link', model: 'ZZ9', kind: 'hub', sure: true },
  ],
  'a camera by its name and hardware': [
    [mac('50:c7:bf:00:00:01'), hostname('C200')],
    { manufacturer: 'TP-Link', kind: 'camera' },
  ],
  'a name alone': [[hostname('C200')], {}],
});
