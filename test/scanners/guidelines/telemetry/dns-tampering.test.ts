import dnsTamperingCheck from '../../../../scanners/guidelines/telemetry/dns-tampering.ts';
import { dnsTampering } from '../../../../scanners/probes/dns-tampering.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const names = (
  invalidName: 'no-such-name' | 'made-up' | 'error',
  controlName: 'right' | 'wrong' | 'error' = 'right',
) => saw(dnsTampering, { state: 'open', invalidName, controlName });

testCheck(dnsTamperingCheck, {
  fail: [{ seen: [names('no-such-name', 'wrong')] }],
  weak: [{ seen: [names('made-up')] }],
  pass: [{ seen: [names('no-such-name')] }, { seen: [names('no-such-name', 'error')] }],
  unknown: [{}, { seen: [names('error')] }, { seen: [saw(dnsTampering, { state: 'silent' })] }],
});
