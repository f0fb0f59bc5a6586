import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { judgeAnswer } from '../answer-meanings.ts';

/** Question `unreviewed-privacy-settings`: have you gone through its privacy switches? `yes` or `no`. */
export default defineCheck({
  id: 'unreviewed-privacy-settings',
  guideline: 8,
  ways: ['owner'],
  severity: 'low',
  never: ['fail'],
  needs: [],
  text: {
    passed: {
      en: 'You have gone through its privacy settings',
      cy: 'Rydych wedi mynd drwy ei gosodiadau preifatrwydd',
    },
    failed: {
      en: 'Its privacy settings have not been looked at',
      cy: 'Nid yw ei gosodiadau preifatrwydd wedi’u hadolygu',
    },
    why: {
      en: 'Devices often start with recording, advertising and sharing switched on. A few minutes in its settings turn off what you do not want.',
      cy: 'Mae dyfeisiau’n aml yn dechrau gyda recordio, hysbysebu a rhannu wedi’u troi ymlaen. Mae ychydig funudau yn ei gosodiadau yn diffodd yr hyn nad ydych am ei gael.',
    },
    todo: {
      en: 'Open its app and look for privacy: voice history, advertising, watching habits, sharing.',
      cy: 'Agorwch ei hap a chwiliwch am breifatrwydd: hanes llais, hysbysebu, arferion gwylio, rhannu.',
    },
  },
  provisions: ['5.8-1', '6.3'],
  testGroup: '5.8-1',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge: (subject) =>
    judgeAnswer(subject, 'unreviewed-privacy-settings', { yes: ['pass', reviewed], no: ['weak', notYet] }),
});
const reviewed: Text = {
  en: 'You told us that you have gone through its privacy settings.',
  cy: 'Dywedoch wrthym eich bod wedi mynd drwy ei gosodiadau preifatrwydd.',
};
const notYet: Text = {
  en: 'You told us that nobody has gone through its privacy settings yet.',
  cy: 'Dywedoch wrthym nad oes neb wedi mynd drwy ei gosodiadau preifatrwydd eto.',
};
