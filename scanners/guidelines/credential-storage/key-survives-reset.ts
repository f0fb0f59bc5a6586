import { defineCheck } from '../../core/define.ts';
import { judgeYesNo } from '../owner-answer.ts';

/** Question, answered by the erase wizard, which reads the keys before and after: “Is its key a new one after the reset?” */
export default defineCheck({
  id: 'key-survives-reset',
  guideline: 4,
  class: 'guided',
  severity: 'low',
  never: ['fail'],
  needs: [],
  text: {
    passed: { en: 'A reset gives it a new key', cy: 'Mae ailosod yn rhoi allwedd newydd iddi' },
    failed: {
      en: 'Its key stays the same after a reset',
      cy: 'Mae ei hallwedd yn aros yr un peth ar ôl ei hailosod',
    },
    why: {
      en: 'A key that outlives a reset is still known to whoever had the device before. A few devices keep one on purpose to prove who they are.',
      cy: 'Mae allwedd sy’n goroesi ailosodiad yn dal yn hysbys i bwy bynnag oedd â’r ddyfais o’r blaen. Mae ambell ddyfais yn cadw un yn fwriadol i brofi pwy ydyw.',
    },
    todo: {
      en: 'If you bought it used, look in its settings for a way to make a new key or certificate.',
      cy: 'Os prynoch hi’n ail-law, chwiliwch yn ei gosodiadau am ffordd o greu allwedd neu dystysgrif newydd.',
    },
  },
  provisions: ['5.4-1', '5.11-1'],
  testGroup: '5.11-1-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge: (subject) => judgeYesNo(subject, 'key-survives-reset', { yes, no: { result: 'weak', reason: no } }),
});

const yes = { en: 'After the reset it showed a new key.', cy: 'Ar ôl yr ailosod dangosodd allwedd newydd.' };
const no = {
  en: 'After the reset it showed the same key as before.',
  cy: 'Ar ôl yr ailosod dangosodd yr un allwedd ag o’r blaen.',
};
