import dnssecUnvalidated from '../../../../scanners/guidelines/telemetry/dnssec-unvalidated.ts';
import { dnssecValidation } from '../../../../scanners/probes/dnssec-validation.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const validation = (validates: boolean) =>
  saw(dnssecValidation, { state: 'open', refusesWrong: validates, authenticates: validates, validates });

testCheck(dnssecUnvalidated, {
  fail: 'never',
  weak: 'never',
  pass: [{ seen: [validation(true)] }],
  unknown: [{}, { seen: [validation(false)] }, { seen: [saw(dnssecValidation, { state: 'silent' })] }],
});
