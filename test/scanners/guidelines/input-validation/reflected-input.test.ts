import reflectedInputCheck from '../../../../scanners/guidelines/input-validation/reflected-input.ts';
import { reflectedInput } from '../../../../scanners/probes/reflected-input.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const web = { transport: 'tcp', port: 80 } as const;
const reflected = (how: 'raw' | 'escaped' | 'no', html = true) =>
  saw(reflectedInput, { state: 'open', status: 200, reflected: how, html }, web);

testCheck(reflectedInputCheck, {
  fail: 'never',
  weak: [{ seen: [reflected('raw')] }],
  pass: [{ seen: [reflected('escaped')] }, { seen: [reflected('no')] }],
  unknown: [
    {},
    { seen: [reflected('raw', false)] },
    { seen: [saw(reflectedInput, { state: 'silent' }, web)] },
  ],
});
