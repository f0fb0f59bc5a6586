import oversizedInputCrash from '../../../../scanners/guidelines/input-validation/oversized-input-crash.ts';
import { oversizedPath } from '../../../../scanners/probes/oversized-path.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const web = { transport: 'tcp', port: 80 } as const;
const long = (alive: boolean, status?: number) =>
  saw(oversizedPath, { state: 'open', alive, ...(status !== undefined && { status }) }, web);

testCheck(oversizedInputCrash, {
  fail: [{ seen: [long(false)] }],
  weak: 'never',
  pass: [{ seen: [long(true, 414)] }],
  unknown: [
    {},
    { seen: [long(true, 200)] },
    { seen: [long(true)] },
    { seen: [saw(oversizedPath, { state: 'silent' }, web)] },
  ],
});
