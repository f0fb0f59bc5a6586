import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { judgeYesNo } from '../owner-answer.ts';

/** Question `state-lost-after-power-cut`: after thirty seconds without power, was it back within five minutes, set up as
 * before? `yes` or `no`. */
export default defineCheck({
  id: 'state-lost-after-power-cut',
  guideline: 9,
  ways: ['owner'],
  severity: 'medium',
  never: ['weak'],
  needs: [],
  text: {
    passed: {
      en: 'It comes back by itself after a power cut',
      cy: 'Mae’n dod yn ôl ar ei phen ei hun ar ôl toriad trydan',
    },
    failed: {
      en: 'It forgets its settings in a power cut',
      cy: 'Mae’n anghofio ei gosodiadau mewn toriad trydan',
    },
    why: {
      en: 'A device that forgets its set-up is open to whoever finds it first. And somebody has to set it up again each time.',
      cy: 'Mae dyfais sy’n anghofio ei gosodiad yn agored i bwy bynnag sy’n dod o hyd iddi gyntaf. Ac mae’n rhaid i rywun ei gosod eto bob tro.',
    },
    todo: {
      en: 'Update it and try again. If it still forgets, ask the maker for a replacement.',
      cy: 'Diweddarwch hi a rhowch gynnig arall arni. Os yw’n dal i anghofio, gofynnwch i’r gwneuthurwr am un arall.',
    },
  },
  provisions: ['5.9-2', '5.9-3'],
  testGroup: '5.9-2-2',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge: (subject) =>
    judgeYesNo(subject, 'state-lost-after-power-cut', { yes: good, no: { result: 'fail', reason: bad } }),
});
const good: Text = {
  en: 'After the power cut it came back as it was.',
  cy: 'Ar ôl y toriad trydan daeth yn ôl fel yr oedd.',
};
const bad: Text = {
  en: 'After the power cut it did not come back as it was.',
  cy: 'Ar ôl y toriad trydan ni ddaeth yn ôl fel yr oedd.',
};
