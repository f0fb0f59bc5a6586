import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { liveness } from '../../probes/liveness.ts';
import { answered } from '../answered.ts';
import { passed, weak } from '../judgement.ts';

export default defineCheck({
  id: 'fragile-device',
  guideline: 9,
  ways: ['asking'],
  severity: 'low',
  never: ['fail'],
  needs: [liveness],
  text: {
    passed: { en: 'It kept answering while we looked at it', cy: 'Daliodd i ateb tra oeddem yn edrych arni' },
    failed: {
      en: 'It stopped answering after a few ordinary requests',
      cy: 'Peidiodd ag ateb ar ôl ychydig o geisiadau cyffredin',
    },
    why: {
      en: 'A device that falls over under a handful of questions is easy to put out of action. We left it alone as soon as we noticed.',
      cy: 'Mae’n hawdd rhoi dyfais sy’n cwympo dan lond llaw o gwestiynau allan o waith. Gadawsom lonydd iddi cyn gynted ag y sylwon ni.',
    },
    todo: {
      en: 'Update it. If it does something important, ask the maker whether a sturdier model exists.',
      cy: 'Diweddarwch hi. Os yw’n gwneud rhywbeth pwysig, gofynnwch i’r gwneuthurwr a oes model cadarnach.',
    },
  },
  provisions: ['5.9-1', '5.13-1'],
  testGroup: '5.9-1',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ facts, fragile }) {
    const looks = answered(facts, liveness);
    const silent = looks.filter(({ value }) => !value.alive).map(({ seen }) => seen);
    if (silent.length > 0 || fragile) return [weak(silent, stopped)];
    return looks.length > 0
      ? [
          passed(
            looks.map(({ seen }) => seen),
            alive,
          ),
        ]
      : [];
  },
});
const stopped: Text = {
  en: 'It stopped answering while we were looking at it, so we stopped too.',
  cy: 'Peidiodd ag ateb tra oeddem yn edrych arni, felly rhoesom ninnau’r gorau iddi.',
};
const alive: Text = {
  en: 'It still answered after we had finished.',
  cy: 'Roedd yn dal i ateb ar ôl i ni orffen.',
};
