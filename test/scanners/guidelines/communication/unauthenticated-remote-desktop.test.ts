import check from '../../../../scanners/guidelines/communication/unauthenticated-remote-desktop.ts';
import { vncSecurity } from '../../../../scanners/probes/vnc-security.ts';
import { x11Open } from '../../../../scanners/probes/x11-open.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

const vnc = (...types: number[]) =>
  saw(vncSecurity, { state: 'open', version: '3.8', types, none: types.includes(1) }, port(5900));
const x11 = (accepted: boolean) => saw(x11Open, { state: 'open', accepted }, port(6000));

testCheck(check, {
  fail: [{ seen: [vnc(1)] }, { seen: [vnc(2, 1)] }, { seen: [x11(true)] }, { seen: [vnc(2), x11(true)] }],
  weak: 'never',
  pass: [{ seen: [vnc(2)] }, { seen: [x11(false)] }],
  unknown: [{}, { seen: [vnc()] }, { seen: [saw(vncSecurity, { state: 'silent' }, port(5900))] }],
});
