import { defineCheck } from '../../core/define.ts';
import { judgeYesNo } from '../owner-answer.ts';

/** Question: “Are automatic updates switched on in its app or settings?” */
export default defineCheck({
  id: 'automatic-updates-off',
  guideline: 3,
  ways: ['owner'],
  severity: 'medium',
  never: ['fail'],
  needs: [],
  text: {
    passed: { en: 'It updates itself', cy: 'Mae’n diweddaru ei hun' },
    failed: { en: 'It does not update itself', cy: 'Nid yw’n diweddaru ei hun' },
    why: {
      en: 'Updates close the holes through which intruders come. If they come by themselves, nobody has to remember them.',
      cy: 'Mae diweddariadau’n cau’r tyllau y daw tresmaswyr drwyddynt. Os dônt ohonynt eu hunain, nid oes rhaid i neb eu cofio.',
    },
    todo: {
      en: 'Switch automatic updates on in its app. If it has none, look for updates every few months.',
      cy: 'Trowch ddiweddariadau awtomatig ymlaen yn ei hap. Os nad oes rhai, chwiliwch am ddiweddariadau bob ychydig fisoedd.',
    },
  },
  provisions: ['5.3-4', '5.3-6'],
  testGroup: '5.3-4-1',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge: (subject) =>
    judgeYesNo(subject, 'automatic-updates-off', { yes, no: { result: 'weak', reason: no } }),
});

const yes = {
  en: 'You told us that automatic updates are on.',
  cy: 'Dywedoch wrthym fod diweddariadau awtomatig ymlaen.',
};
const no = {
  en: 'You told us that automatic updates are off, or that it has none.',
  cy: 'Dywedoch wrthym fod diweddariadau awtomatig wedi’u diffodd, neu nad oes rhai.',
};
