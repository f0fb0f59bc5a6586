import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { judgeYesNo } from '../owner-answer.ts';

/** Question `unresolved-infection`, measured a day after the clean-up: is telnet shut, and did it stay shut? `yes` or `no`. */
export default defineCheck({
  id: 'unresolved-infection',
  guideline: 7,
  ways: ['owner'],
  severity: 'critical',
  never: ['weak'],
  needs: [],
  text: {
    passed: { en: 'After the clean-up it stayed clean', cy: 'Ar ôl y glanhau arhosodd yn lân' },
    failed: { en: 'The clean-up did not last', cy: 'Ni pharhaodd y glanhau' },
    why: {
      en: 'Some infections live in memory and vanish with a restart. If the way in stays open, they are back within minutes.',
      cy: 'Mae rhai heintiau’n byw yn y cof ac yn diflannu gydag ailgychwyn. Os yw’r ffordd i mewn yn aros ar agor, maent yn ôl o fewn munudau.',
    },
    todo: {
      en: 'Reset it, update it and choose a new password before it goes online. If it comes back, take the device off your network.',
      cy: 'Ailosodwch hi, diweddarwch hi a dewis cyfrinair newydd cyn iddi fynd ar-lein. Os daw’n ôl, tynnwch y ddyfais oddi ar eich rhwydwaith.',
    },
  },
  provisions: ['5.7-2'],
  testGroup: '5.7-2',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge: (subject) =>
    judgeYesNo(subject, 'unresolved-infection', { yes: good, no: { result: 'fail', reason: bad } }),
});
const good: Text = {
  en: 'A day after the clean-up, its doors were still shut.',
  cy: 'Ddiwrnod ar ôl y glanhau, roedd ei drysau’n dal ar gau.',
};
const bad: Text = {
  en: 'After the clean-up, a door that infections use was open again.',
  cy: 'Ar ôl y glanhau, roedd drws y mae heintiau’n ei ddefnyddio ar agor eto.',
};
