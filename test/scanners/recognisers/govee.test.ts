import { goveeDevice } from '../../../scanners/discovery/govee.ts';
import govee from '../../../scanners/recognisers/govee.ts';
import { saw } from '../../support/observations.ts';
import { recognises } from '../../support/recognition.ts';

recognises(govee, {
  'its own answer': [
    [saw(goveeDevice, { model: 'H6159', firmware: '1.02.03' })],
    { manufacturer: 'Govee', model: 'H6159', firmware: '1.02.03', kind: 'light', sure: true },
  ],
});
