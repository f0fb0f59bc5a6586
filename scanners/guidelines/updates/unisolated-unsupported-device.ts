import { defineCheck } from '../../core/define.ts';
import { judgeYesNo } from '../owner-answer.ts';
import { supportOf } from './support-state.ts';

/**
 * Question, answered by the wizard that moves a device to the guest network: “Is it silent from the main network now?”
 * It makes no sense while the maker still sends updates.
 */
export default defineCheck({
  id: 'unisolated-unsupported-device',
  guideline: 3,
  ways: ['guided'],
  severity: 'medium',
  never: ['fail'],
  needs: [],
  text: {
    passed: {
      en: 'It is kept apart from your other devices',
      cy: 'Fe’i cedwir ar wahân i’ch dyfeisiau eraill',
    },
    failed: {
      en: 'It gets no updates and can reach your other devices',
      cy: 'Nid yw’n cael diweddariadau a gall gyrraedd eich dyfeisiau eraill',
    },
    why: {
      en: 'A device without updates is best kept where it can do little harm. On a guest network it cannot reach your computers and phones.',
      cy: 'Mae’n well cadw dyfais heb ddiweddariadau lle na all wneud fawr o niwed. Ar rwydwaith gwesteion ni all gyrraedd eich cyfrifiaduron a’ch ffonau.',
    },
    todo: {
      en: 'Move it to your router’s guest Wi-Fi and check again from your own network.',
      cy: 'Symudwch hi i Wi-Fi gwesteion eich llwybrydd a gwiriwch eto o’ch rhwydwaith eich hun.',
    },
  },
  provisions: ['5.3-15'],
  testGroup: '5.3-15-1',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  applies: ({ identity, now }) => supportOf(identity, now).state !== 'current',
  judge: (subject) =>
    judgeYesNo(subject, 'unisolated-unsupported-device', { yes, no: { result: 'weak', reason: no } }),
});

const yes = {
  en: 'From your main network it no longer answers; that may also be the router keeping all guests apart.',
  cy: 'O’ch prif rwydwaith nid yw’n ateb mwyach; gall hynny hefyd fod am fod y llwybrydd yn cadw pob gwestai ar wahân.',
};
const no = {
  en: 'It still answers from your main network.',
  cy: 'Mae’n dal i ateb o’ch prif rwydwaith.',
};
