import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { judgeAnswer } from '../answer-meanings.ts';

/** Question `cloud-account-remains`: is its account deleted, and does signing in fail now? `yes`, `no`, or `waiting` while
 * the maker’s delay of days or weeks runs. */
export default defineCheck({
  id: 'cloud-account-remains',
  guideline: 11,
  ways: ['owner'],
  severity: 'medium',
  never: ['weak'],
  needs: [],
  text: {
    passed: { en: 'Its account with the maker is gone', cy: 'Mae ei chyfrif gyda’r gwneuthurwr wedi mynd' },
    failed: {
      en: 'Its account with the maker still exists',
      cy: 'Mae ei chyfrif gyda’r gwneuthurwr yn dal i fodoli',
    },
    why: {
      en: 'Recordings and habits often live on with the maker after the device is gone. Only deleting the account removes them.',
      cy: 'Mae recordiadau ac arferion yn aml yn byw ymlaen gyda’r gwneuthurwr ar ôl i’r ddyfais fynd. Dim ond dileu’r cyfrif sy’n eu tynnu.',
    },
    todo: {
      en: 'Delete the account in the app or on the maker’s site, and keep the e-mail that confirms it.',
      cy: 'Dilëwch y cyfrif yn yr ap neu ar wefan y gwneuthurwr, a chadwch yr e-bost sy’n cadarnhau hynny.',
    },
  },
  provisions: ['5.11-2', '5.11-4'],
  testGroup: '5.11-2',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge: (subject) =>
    judgeAnswer(subject, 'cloud-account-remains', {
      yes: ['pass', gone],
      no: ['fail', remains],
      waiting: ['unknown', waiting],
    }),
});
const gone: Text = {
  en: 'You told us that the account is deleted and that signing in fails.',
  cy: 'Dywedoch wrthym fod y cyfrif wedi’i ddileu a bod mewngofnodi’n methu.',
};
const remains: Text = {
  en: 'You told us that signing in to its account still works.',
  cy: 'Dywedoch wrthym fod mewngofnodi i’w chyfrif yn dal i weithio.',
};
const waiting: Text = {
  en: 'The deletion is asked for, and the maker’s delay still runs.',
  cy: 'Gofynnwyd am y dileu, ac mae cyfnod aros y gwneuthurwr yn dal i redeg.',
};
