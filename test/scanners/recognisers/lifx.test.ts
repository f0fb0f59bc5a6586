import { lifxDevice } from '../../../scanners/discovery/lifx.ts';
import lifx from '../../../scanners/recognisers/lifx.ts';
import { saw } from '../../support/observations.ts';
import { announced, recognises } from '../../support/recognition.ts';

recognises(lifx, {
  'its own answer': [
    [saw(lifxDevice, { mac: 'd0:73:d5:00:00:01', firmware: '3.70', label: 'Lounge' })],
    { manufacturer: 'LIFX', kind: 'light', firmware: '3.70', name: 'Lounge', sure: true },
  ],
  'its HomeKit model': [
    [announced('_hap._tcp', { md: 'LIFX A19' })],
    { manufacturer: 'LIFX', model: 'LIFX A19', kind: 'light', sure: true },
  ],
});
