import check from '../../../../scanners/guidelines/disclosure/unidentified-manufacturer.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(check, {
  fail: 'never',
  weak: [{ macVendor: 'Espressif Inc.' }, { identity: { manufacturer: 'Tuya' } }],
  pass: [{ identity: { manufacturer: 'Sonos' }, macVendor: 'Espressif Inc.' }, { macVendor: 'Netgear' }],
  unknown: [{}],
  'not-applicable': [
    { role: 'this-computer', macVendor: 'Intel Corporate' },
    { identity: { manufacturer: 'ESPHome' }, macVendor: 'Espressif Inc.' },
  ],
});
