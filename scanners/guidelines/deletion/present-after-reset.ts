import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { judgeYesNo } from '../owner-answer.ts';

/** Question `present-after-reset`, measured for ten minutes after the reset: did it stay silent on your network? `yes` or
 * `no`. Silence supports that it has forgotten your Wi-Fi; a device on a cable may rightly come back. */
export default defineCheck({
  id: 'present-after-reset',
  guideline: 11,
  ways: ['owner'],
  severity: 'medium',
  never: ['fail'],
  needs: [],
  text: {
    passed: { en: 'After the reset it left your network', cy: 'Ar ôl yr ailosod gadawodd eich rhwydwaith' },
    failed: {
      en: 'After the reset it is still on your network',
      cy: 'Ar ôl yr ailosod mae’n dal ar eich rhwydwaith',
    },
    why: {
      en: 'A device that comes back by itself still knows your Wi-Fi password. It may know more.',
      cy: 'Mae dyfais sy’n dod yn ôl ar ei phen ei hun yn dal i wybod eich cyfrinair Wi-Fi. Gall wybod mwy.',
    },
    todo: {
      en: 'If it is not on a cable, reset it again and hold the button longer.',
      cy: 'Os nad yw ar gebl, ailosodwch hi eto a daliwch y botwm yn hirach.',
    },
  },
  provisions: ['5.11-1'],
  testGroup: '5.11-1-2',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge: (subject) =>
    judgeYesNo(subject, 'present-after-reset', { yes: good, no: { result: 'weak', reason: bad } }),
});
const good: Text = {
  en: 'It kept silent on your network for ten minutes after the reset.',
  cy: 'Arhosodd yn dawel ar eich rhwydwaith am ddeng munud ar ôl yr ailosod.',
};
const bad: Text = {
  en: 'It was on your network again within ten minutes of the reset.',
  cy: 'Roedd ar eich rhwydwaith eto o fewn deng munud i’r ailosod.',
};
