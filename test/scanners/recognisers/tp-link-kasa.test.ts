import { kasaDevice } from '../../../scanners/discovery/kasa.ts';
import tpLinkKasa from '../../../scanners/recognisers/tp-link-kasa.ts';
import { saw } from '../../support/observations.ts';
import { hostname, mac, recognises } from '../../support/recognition.ts';

recognises(tpLinkKasa, {
  'a plug': [
    [saw(kasaDevice, { model: 'HS110(UK)', alias: 'Kettle', firmware: '1.5.4', tellsLocation: true })],
    {
      manufacturer: 'TP-Link',
      model: 'HS110(UK)',
      firmware: '1.5.4',
      kind: 'plug',
      name: 'Kettle',
      sure: true,
    },
  ],
  'a lamp by its own word': [
    [saw(kasaDevice, { model: 'XX1', kind: 'IOT.SMARTBULB', tellsLocation: false })],
    { manufacturer: 'TP-Link', model: 'XX1', kind: 'light', sure: true },
  ],
  'a plug by its name and hardware': [
    [mac('50:c7:bf:00:00:01'), hostname('HS100')],
    { manufacturer: 'TP-Link', kind: 'plug' },
  ],
});
