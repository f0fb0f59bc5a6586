import { defineCheck } from '../../core/define.ts';
import { loginAttempt, loginPause } from '../../core/login-facts.ts';
import { fritzboxInfo } from '../../probes/fritzbox-info.ts';
import { passed } from '../judgement.ts';
import { opened } from '../observed.ts';

/** Reads signs of a limit from the few tries that were made anyway. No try is ever made for this, so it cannot fail. */
export default defineCheck({
  id: 'unlimited-login-attempts',
  guideline: 1,
  ways: ['closer', 'asking'],
  severity: 'medium',
  never: ['fail', 'weak'],
  needs: [loginAttempt, loginPause, fritzboxInfo],
  text: {
    passed: {
      en: 'It slows down those who guess passwords',
      cy: 'Mae’n arafu’r rhai sy’n dyfalu cyfrineiriau',
    },
    failed: {
      en: 'It lets anyone guess passwords without end',
      cy: 'Mae’n gadael i unrhyw un ddyfalu cyfrineiriau’n ddiddiwedd',
    },
    why: {
      en: 'A device that locks or slows down after wrong passwords cannot be opened by trying them all. One that does not needs a much longer password.',
      cy: 'Ni ellir agor dyfais sy’n cloi neu’n arafu ar ôl cyfrineiriau anghywir drwy roi cynnig ar bob un. Mae angen cyfrinair llawer hirach ar un nad yw’n gwneud hynny.',
    },
    todo: {
      en: 'Use a password of at least 12 characters, and switch on the lock after wrong passwords where its settings have one.',
      cy: 'Defnyddiwch gyfrinair o 12 nod o leiaf, a throwch y clo ar ôl cyfrineiriau anghywir ymlaen lle mae un yn ei gosodiadau.',
    },
  },
  provisions: ['5.1-5'],
  psti: 1,
  testGroup: '5.1-5-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ facts }) {
    const signs = [
      ...facts.all(loginAttempt).filter(({ value }) => value.outcome === 'locked'),
      ...facts.all(loginPause).filter(({ value }) => value.reason === 'locked'),
      ...opened(facts, fritzboxInfo).filter(({ value }) => (value.blockSeconds ?? 0) > 0),
    ];
    return signs.length > 0 ? [passed(signs, limited)] : [];
  },
});

const limited = {
  en: 'It showed that it locks or waits after a wrong password.',
  cy: 'Dangosodd ei bod yn cloi neu’n aros ar ôl cyfrinair anghywir.',
};
