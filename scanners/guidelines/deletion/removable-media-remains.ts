import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { judgeYesNo } from '../owner-answer.ts';

/** Question `removable-media-remains`: are cards, disks and shared users removed? `yes` or `no`. */
export default defineCheck({
  id: 'removable-media-remains',
  guideline: 11,
  ways: ['owner'],
  severity: 'medium',
  never: ['fail'],
  needs: [],
  text: {
    passed: {
      en: 'Cards, disks and shared users are removed',
      cy: 'Mae cardiau, disgiau a defnyddwyr a rennir wedi’u tynnu',
    },
    failed: {
      en: 'A card, a disk or a shared user remains',
      cy: 'Mae cerdyn, disg neu ddefnyddiwr a rennir yn aros',
    },
    why: {
      en: 'A reset does not wipe a memory card or a disk. People whom you invited can still look in through their own app.',
      cy: 'Nid yw ailosod yn clirio cerdyn cof na disg. Gall pobl a wahoddwyd gennych ddal i edrych i mewn drwy eu hap eu hunain.',
    },
    todo: {
      en: 'Take out cards, disks and SIMs, and remove shared users and phone permissions in the app.',
      cy: 'Tynnwch gardiau, disgiau a SIMs, a thynnwch ddefnyddwyr a rennir a chaniatâd ffôn yn yr ap.',
    },
  },
  provisions: ['5.11-1'],
  testGroup: '5.11-1-2',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge: (subject) =>
    judgeYesNo(subject, 'removable-media-remains', { yes: good, no: { result: 'weak', reason: bad } }),
});
const good: Text = {
  en: 'You told us that nothing of yours is left in it or shared from it.',
  cy: 'Dywedoch wrthym nad oes dim o’ch eiddo ar ôl ynddi nac yn cael ei rannu ohoni.',
};
const bad: Text = {
  en: 'You told us that a card, a disk or a shared user is still there.',
  cy: 'Dywedoch wrthym fod cerdyn, disg neu ddefnyddiwr a rennir yno o hyd.',
};
