import check from '../../../../scanners/guidelines/disclosure/missing-device-contact.ts';
import { deviceSecurityTxt } from '../../../../scanners/probes/device-security-txt.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

const file = (present: boolean, ...contacts: string[]) => ({
  seen: [saw(deviceSecurityTxt, { state: 'open', status: present ? 200 : 404, present, contacts }, port(80))],
});

testCheck(check, {
  fail: 'never',
  weak: 'never',
  pass: [file(true, 'mailto:security@example.com')],
  unknown: [{}, file(false), file(true)],
});
