import wemo from '../../../scanners/recognisers/wemo.ts';
import { described, recognises, replied } from '../../support/recognition.ts';

recognises(wemo, {
  'a plug by its description': [
    [
      described({
        manufacturer: 'Belkin International Inc.',
        modelName: 'Socket',
        deviceType: 'urn:Belkin:device:controllee:1',
        firmware: 'WeMo_WW_2.00.11851.PVT-OWRT-SNSV2',
      }),
    ],
    {
      manufacturer: 'Belkin',
      model: 'Socket',
      firmware: 'WeMo_WW_2.00.11851.PVT-OWRT-SNSV2',
      kind: 'plug',
      sure: true,
    },
  ],
  'a light switch by its search target': [
    [replied('urn:Belkin:device:lightswitch:1')],
    { manufacturer: 'Belkin', kind: 'light', sure: true },
  ],
});
