import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { judgeYesNo } from '../owner-answer.ts';

/** Question `unreviewed-account-access`: are all signed-in devices yours, and is two-step login on? `yes` or `no`. */
export default defineCheck({
  id: 'unreviewed-account-access',
  guideline: 10,
  ways: ['owner'],
  severity: 'medium',
  never: ['fail'],
  needs: [],
  text: {
    passed: {
      en: 'You have looked at who can use its account',
      cy: 'Rydych wedi edrych ar bwy all ddefnyddio ei chyfrif',
    },
    failed: {
      en: 'Nobody has looked at who can use its account',
      cy: 'Nid oes neb wedi edrych ar bwy all ddefnyddio ei chyfrif',
    },
    why: {
      en: 'Old phones and former flatmates often stay signed in. A second step at login keeps out those who know the password.',
      cy: 'Mae hen ffonau a chyn-gydletywyr yn aml yn aros wedi mewngofnodi. Mae ail gam wrth fewngofnodi yn cadw allan y rhai sy’n gwybod y cyfrinair.',
    },
    todo: {
      en: 'Open the account in its app. Sign out what is not yours, and switch on two-step login and alerts.',
      cy: 'Agorwch y cyfrif yn ei hap. Allgofnodwch yr hyn nad yw’n eiddo i chi, a throwch fewngofnodi dau gam a rhybuddion ymlaen.',
    },
  },
  provisions: ['5.10-1', '5.4-1'],
  testGroup: '5.10-1',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge: (subject) =>
    judgeYesNo(subject, 'unreviewed-account-access', { yes: good, no: { result: 'weak', reason: bad } }),
});
const good: Text = {
  en: 'You told us that all sign-ins are yours and that two-step login is on.',
  cy: 'Dywedoch wrthym mai chi biau pob mewngofnodiad a bod mewngofnodi dau gam ymlaen.',
};
const bad: Text = {
  en: 'You told us that its account has not been looked through yet.',
  cy: 'Dywedoch wrthym nad yw ei chyfrif wedi’i adolygu eto.',
};
