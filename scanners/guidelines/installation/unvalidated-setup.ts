import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { judgeYesNo } from '../owner-answer.ts';

/** Question `unvalidated-setup`: did every step of the set-up end well when it was looked at again? `yes` or `no`. */
export default defineCheck({
  id: 'unvalidated-setup',
  guideline: 12,
  ways: ['owner'],
  severity: 'low',
  never: ['fail'],
  needs: [],
  text: {
    passed: { en: 'Its set-up was checked step by step', cy: 'Gwiriwyd ei gosodiad gam wrth gam' },
    failed: { en: 'Its set-up did not pass every step', cy: 'Ni lwyddodd ei gosodiad ym mhob cam' },
    why: {
      en: 'A setting that did not take is easy to miss. Looking again after each step shows what really changed.',
      cy: 'Mae’n hawdd colli gosodiad na chydiodd. Mae edrych eto ar ôl pob cam yn dangos beth a newidiodd mewn gwirionedd.',
    },
    todo: {
      en: 'Go through the set-up steps for this device again.',
      cy: 'Ewch drwy’r camau gosod ar gyfer y ddyfais hon eto.',
    },
  },
  provisions: ['5.12-3'],
  testGroup: '5.12-3-1',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge: (subject) =>
    judgeYesNo(subject, 'unvalidated-setup', { yes: good, no: { result: 'weak', reason: bad } }),
});
const good: Text = {
  en: 'Each step of its set-up was looked at again and held.',
  cy: 'Edrychwyd eto ar bob cam o’i gosodiad, a daliodd pob un.',
};
const bad: Text = {
  en: 'A step of its set-up did not hold when we looked again.',
  cy: 'Ni ddaliodd un cam o’i gosodiad pan edrychwyd eto.',
};
