import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { judgeYesNo } from '../owner-answer.ts';

/** Question `old-password-after-reset`: did it refuse your old password after the reset? `yes` or `no`. The owner types it
 * once, into the device’s own page; it never passes through this program. */
export default defineCheck({
  id: 'old-password-after-reset',
  guideline: 11,
  ways: ['owner'],
  severity: 'high',
  never: ['weak'],
  needs: [],
  text: {
    passed: {
      en: 'After the reset your old password is refused',
      cy: 'Ar ôl yr ailosod mae’ch hen gyfrinair yn cael ei wrthod',
    },
    failed: {
      en: 'After the reset your old password still works',
      cy: 'Ar ôl yr ailosod mae’ch hen gyfrinair yn dal i weithio',
    },
    why: {
      en: 'If the old password works, the reset did not wipe the device. Your recordings and files may still be there.',
      cy: 'Os yw’r hen gyfrinair yn gweithio, ni chliriodd yr ailosod y ddyfais. Gall eich recordiadau a’ch ffeiliau fod yno o hyd.',
    },
    todo: {
      en: 'Reset it again as its manual says, and take out memory cards and disks.',
      cy: 'Ailosodwch hi eto fel y dywed ei llawlyfr, a thynnwch gardiau cof a disgiau.',
    },
  },
  provisions: ['5.11-1'],
  testGroup: '5.11-1-2',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge: (subject) =>
    judgeYesNo(subject, 'old-password-after-reset', { yes: good, no: { result: 'fail', reason: bad } }),
});
const good: Text = {
  en: 'It refused your old password after the reset.',
  cy: 'Gwrthododd eich hen gyfrinair ar ôl yr ailosod.',
};
const bad: Text = {
  en: 'It accepted your old password after the reset.',
  cy: 'Derbyniodd eich hen gyfrinair ar ôl yr ailosod.',
};
