import homekitAccessory from '../../../scanners/recognisers/homekit-accessory.ts';
import { announced, recognises } from '../../support/recognition.ts';

recognises(homekitAccessory, {
  'a lock of any brand': [
    [announced('_hap._tcp', { ci: '6', md: 'L1' })],
    { kind: 'lock', model: 'L1', sure: true },
  ],
  'a category that says nothing': [[announced('_hap._udp', { ci: '1', md: 'Thing' })], { model: 'Thing' }],
  'no category': [[announced('_hap._tcp', { ci: 'constructor' })], {}],
});
