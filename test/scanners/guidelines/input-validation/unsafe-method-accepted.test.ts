import unsafeMethodAccepted from '../../../../scanners/guidelines/input-validation/unsafe-method-accepted.ts';
import { httpMethods } from '../../../../scanners/probes/http-methods.ts';
import { liveness } from '../../../../scanners/probes/liveness.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const web = { transport: 'tcp', port: 80 } as const;
const methods = (unknownStatus: number, traceEchoes = false) =>
  saw(httpMethods, { state: 'open', unknownStatus, traceEchoes }, web);
const silent = saw(httpMethods, { state: 'silent' }, web);

testCheck(unsafeMethodAccepted, {
  fail: [{ seen: [silent, saw(liveness, { state: 'open', alive: false, ports: [80] })] }],
  weak: [{ seen: [methods(501, true)] }],
  pass: [{ seen: [methods(405)] }, { seen: [methods(501)] }],
  unknown: [{}, { seen: [silent] }, { seen: [methods(200)] }],
});
