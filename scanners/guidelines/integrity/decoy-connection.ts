import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { judgeAnswer } from '../answer-meanings.ts';

/** Reads what a decoy measured, as the answer to `decoy-connection`: `scanned` when the device tried several doors or came
 * back, `touched` after a single try, `quiet` when it never came. */
export default defineCheck({
  id: 'decoy-connection',
  guideline: 7,
  class: 'passive',
  severity: 'critical',
  never: ['weak'],
  needs: [],
  text: {
    passed: { en: 'It did not try to get into a decoy', cy: 'Ni cheisiodd fynd i mewn i abwyd' },
    failed: { en: 'It tries to get into other devices', cy: 'Mae’n ceisio mynd i mewn i ddyfeisiau eraill' },
    why: {
      en: 'An infected device looks around the home for the next one. A decoy that nobody has a reason to visit shows it.',
      cy: 'Mae dyfais heintiedig yn chwilio’r cartref am yr un nesaf. Mae abwyd nad oes gan neb reswm i ymweld ag ef yn dangos hynny.',
    },
    todo: {
      en: 'Unplug it, reset it, update it and give it a new password before it comes back.',
      cy: 'Datgysylltwch hi, ailosodwch hi, diweddarwch hi a rhowch gyfrinair newydd iddi cyn iddi ddod yn ôl.',
    },
  },
  provisions: ['5.7-2'],
  testGroup: '5.7-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  alwaysUnknown: {
    en: 'Homelatch lays out no decoys, so as to open no door on your computer.',
    cy: 'Nid yw Homelatch yn gosod abwydau, rhag agor drws ar eich cyfrifiadur.',
  },
  judge: (subject) =>
    judgeAnswer(subject, 'decoy-connection', {
      scanned: ['fail', scanned],
      touched: ['unknown', touched],
      quiet: ['pass', quiet],
    }),
});
const scanned: Text = {
  en: 'It knocked on several doors of a decoy, or came back again and again.',
  cy: 'Curodd ar sawl drws abwyd, neu ddaeth yn ôl dro ar ôl tro.',
};
const touched: Text = {
  en: 'It touched a decoy once, which can be chance.',
  cy: 'Cyffyrddodd ag abwyd unwaith, a all fod yn siawns.',
};
const quiet: Text = {
  en: 'It left the decoy alone while we listened.',
  cy: 'Gadawodd lonydd i’r abwyd tra oeddem yn gwrando.',
};
