import noLocalOperation from '../../../../scanners/guidelines/resilience/no-local-operation.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'no-local-operation', value, proof: 'owner' as const }],
});

testCheck(noLocalOperation, {
  fail: [
    { ...told('no'), identity: { kind: 'lock' } },
    { ...told('no'), care: true },
  ],
  weak: [told('app-only'), { ...told('no'), identity: { kind: 'light' } }],
  pass: [told('yes')],
  unknown: [{}, told('perhaps')],
});
