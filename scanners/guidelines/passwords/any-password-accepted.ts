import { defineCheck } from '../../core/define.ts';
import { loginAttempt } from '../../core/login-facts.ts';
import { failed, passed } from '../judgement.ts';

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
    const telling = attempts.filter(
      ({ value }) => value.outcome === 'refused' || value.outcome === 'accepted',
    );
    if (telling.length === 0) return [];
    return [passed(telling, { en: 'It refused a wrong password.', cy: 'Gwrthododd gyfrinair anghywir.' })];
  },
});
