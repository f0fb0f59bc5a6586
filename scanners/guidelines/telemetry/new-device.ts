import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { judgeAnswer } from '../answer-meanings.ts';
import { passed, weak } from '../judgement.ts';

/** The owner’s answer `mine` to `new-device` says that the device belongs here. */
export default defineCheck({
  id: 'new-device',
  guideline: 10,
  ways: ['asking', 'owner'],
  severity: 'medium',
  never: ['fail'],
  needs: [],
  text: {
    passed: { en: 'You know this device', cy: 'Rydych yn adnabod y ddyfais hon' },
    failed: { en: 'This device was not here before', cy: 'Nid oedd y ddyfais hon yma o’r blaen' },
    why: {
      en: 'A device that nobody knows may be a guest’s phone, or somebody using your Wi-Fi. Phones can also look new because they change their address.',
      cy: 'Gall dyfais nad oes neb yn ei hadnabod fod yn ffôn gwestai, neu’n rhywun sy’n defnyddio’ch Wi-Fi. Gall ffonau hefyd edrych yn newydd am eu bod yn newid eu cyfeiriad.',
    },
    todo: {
      en: 'Find out whose it is and give it a name. If it is nobody’s, change your Wi-Fi password.',
      cy: 'Darganfyddwch pwy biau hi a rhowch enw iddi. Os nad yw’n perthyn i neb, newidiwch eich cyfrinair Wi-Fi.',
    },
  },
  provisions: ['5.10-1'],
  testGroup: '5.10-1',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge(subject) {
    const told = judgeAnswer(subject, 'new-device', { mine: ['pass', owned] });
    if (told.length > 0) return told;
    if (subject.seenBefore === undefined) return [];
    return [subject.seenBefore ? passed([], known) : weak([], fresh)];
  },
});
const owned: Text = {
  en: 'You told us that this device is yours.',
  cy: 'Dywedoch wrthym mai chi biau’r ddyfais hon.',
};
const known: Text = {
  en: 'It was here in an earlier check as well.',
  cy: 'Roedd yma mewn gwiriad cynharach hefyd.',
};
const fresh: Text = {
  en: 'It was not here in any earlier check of this home.',
  cy: 'Nid oedd yma mewn unrhyw wiriad cynharach o’r cartref hwn.',
};
