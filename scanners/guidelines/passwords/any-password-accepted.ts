import { defineCheck } from '../../core/define.ts';
import { loginAttempt } from '../../core/login-facts.ts';
import type { Text } from '../../core/text.ts';
import { failed, passed, unknown } from '../judgement.ts';

/** The control attempt behind every apparent success: a made-up password must be refused. SNMP has a check of its own. */
export default defineCheck({
  id: 'any-password-accepted',
  guideline: 1,
  ways: ['closer'],
  severity: 'critical',
  never: ['weak'],
  needs: [loginAttempt],
  text: {
    passed: {
      en: 'Its login tells right from wrong',
      cy: 'Mae ei mewngofnodi’n gwahaniaethu rhwng cywir ac anghywir',
    },
    failed: { en: 'Its login lets any password in', cy: 'Mae ei mewngofnodi’n derbyn unrhyw gyfrinair' },
    why: {
      en: 'A login that accepts every password is no login. Anyone on your network can use this device.',
      cy: 'Nid mewngofnodi yw mewngofnodi sy’n derbyn pob cyfrinair. Gall unrhyw un ar eich rhwydwaith ddefnyddio’r ddyfais hon.',
    },
    todo: {
      en: 'Look in its settings for a way to switch on a real password. If there is none, ask the maker or replace it.',
      cy: 'Chwiliwch yn ei gosodiadau am ffordd o droi cyfrinair go iawn ymlaen. Os nad oes un, gofynnwch i’r gwneuthurwr neu ei newid am un arall.',
    },
  },
  provisions: ['5.1-1'],
  psti: 1,
  testGroup: '5.1-1-2',
  source: 'https://www.legislation.gov.uk/uksi/2023/1007',
  judge({ facts }) {
    const attempts = facts.all(loginAttempt).filter(({ value }) => value.protocol !== 'snmp');
    const open = attempts.filter(({ value }) => value.outcome === 'any-password-accepted');
    if (open.length > 0) {
      return open.map((attempt) =>
        failed(attempt, {
          en: 'We made up a password, and it let us in all the same.',
          cy: 'Gwnaethom gyfrinair ffug, a chawsom fynediad yr un fath.',
        }),
      );
    }
    // An account that opened had refused the made-up password of its control attempt.
    const refusals = attempts.filter(
      ({ value }) =>
        value.outcome === 'refused' || (value.outcome === 'accepted' && !value.controlledEarlier),
    );
    if (refusals.length > 0)
      return [passed(refusals, { en: 'It refused a wrong password.', cy: 'Gwrthododd gyfrinair anghywir.' })];
    const opened = attempts.filter(({ value }) => value.outcome === 'accepted');
    return opened.length > 0 ? [unknown(opened, spared)] : [];
  },
});

const spared: Text = {
  en: 'It refused a made-up password in an earlier check. To spare its tries, we did not make one up again.',
  cy: 'Gwrthododd gyfrinair ffug mewn gwiriad cynharach. Er mwyn arbed ei chynigion, ni roesom gynnig ar un arall.',
};
