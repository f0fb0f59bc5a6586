import { onvifInfo } from '../../../scanners/probes/onvif-info.ts';
import reolink from '../../../scanners/recognisers/reolink.ts';
import { saw } from '../../support/observations.ts';
import { front, recognises } from '../../support/recognition.ts';

recognises(reolink, {
  'its page': [[front({ title: 'Reolink' })], { manufacturer: 'Reolink', kind: 'camera', sure: true }],
  'over ONVIF': [
    [
      saw(onvifInfo, {
        state: 'open',
        clock: true,
        information: 'answered',
        manufacturer: 'Reolink',
        model: 'RLC-810A',
        firmware: 'v3.1.0.956',
      }),
    ],
    { manufacturer: 'Reolink', model: 'RLC-810A', firmware: 'v3.1.0.956', kind: 'camera', sure: true },
  ],
  'another camera': [[front({ title: 'Camera' })], {}],
});
