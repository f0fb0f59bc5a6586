import { defineCheck } from '../../core/define.ts';
import type { Judgement } from '../../core/model.ts';
import { fill, type Text } from '../../core/text.ts';
import { failed, passed, unknown, weak } from '../judgement.ts';
import { supportOf } from './support-state.ts';

/** “At least so many years” is not a day: it is judged only by the day of purchase, and then never fails. */
export default defineCheck({
  id: 'support-ended',
  guideline: 3,
  ways: ['maker', 'owner'],
  severity: 'high',
  needs: [],
  text: {
    passed: { en: 'It still gets updates', cy: 'Mae’n dal i gael diweddariadau' },
    failed: {
      en: 'Its updates have ended, or will soon',
      cy: 'Mae ei diweddariadau wedi dod i ben, neu byddant cyn bo hir',
    },
    why: {
      en: 'Without updates, each new hole stays open for good. The longer a device runs on, the easier it gets to break into.',
      cy: 'Heb ddiweddariadau, mae pob twll newydd yn aros ar agor am byth. Po hiraf y mae dyfais yn rhedeg, hawsaf yn y byd yw torri i mewn iddi.',
    },
    todo: {
      en: 'Plan to replace it. Until then keep it on a guest network, away from your computers and phones.',
      cy: 'Cynlluniwch i gael un arall yn ei lle. Tan hynny cadwch hi ar rwydwaith gwesteion, i ffwrdd o’ch cyfrifiaduron a’ch ffonau.',
    },
  },
  provisions: ['5.3-13', '5.3-14'],
  testGroup: '5.3-13-2',
  source: 'https://www.legislation.gov.uk/uksi/2023/1007/schedule/1',
  judge({ identity, now, answer }): readonly Judgement[] {
    const support = supportOf(identity, now);
    switch (support.state) {
      case 'ended':
        return [failed([], support.until ? fill(past, { day: support.until }) : over, 'manufacturer')];
      case 'probably-ended':
        return [weak([], probably, 'manufacturer')];
      case 'ending':
        return [weak([], fill(soon, { day: support.until }), 'manufacturer')];
      case 'current':
        return [passed([], fill(goesOn, { day: support.until }), 'manufacturer')];
      case 'years': {
        const words = { years: support.years };
        const bought = Date.parse(answer('purchase-date')?.value ?? '');
        const old = now - bought > support.years * 365.25 * 86_400_000;
        return [old ? weak([], fill(yearsPast, words), 'owner') : unknown([], fill(yearsOnly, words))];
      }
      default:
        return [];
    }
  },
});

const past: Text = {
  en: 'Its maker promised updates until {day}, and that is over.',
  cy: 'Addawodd ei gwneuthurwr ddiweddariadau tan {day}, ac mae hynny wedi mynd heibio.',
};
const over: Text = {
  en: 'Its maker no longer makes updates for this model.',
  cy: 'Nid yw ei gwneuthurwr yn llunio diweddariadau ar gyfer y model hwn mwyach.',
};
const probably: Text = {
  en: 'By what others write, its maker no longer makes updates for models like this one.',
  cy: 'Yn ôl yr hyn y mae eraill yn ei ysgrifennu, nid yw ei gwneuthurwr yn llunio diweddariadau ar gyfer modelau fel hwn mwyach.',
};
const soon: Text = {
  en: 'Its updates end on {day}, which is less than half a year away.',
  cy: 'Daw ei diweddariadau i ben ar {day}, sydd lai na hanner blwyddyn i ffwrdd.',
};
const goesOn: Text = {
  en: 'Its maker promises updates until {day}.',
  cy: 'Mae ei gwneuthurwr yn addo diweddariadau tan {day}.',
};
const yearsPast: Text = {
  en: 'Its maker promised at least {years} years of updates, and you have had it for longer.',
  cy: 'Addawodd ei gwneuthurwr o leiaf {years} mlynedd o ddiweddariadau, ac mae wedi bod gennych am fwy na hynny.',
};
const yearsOnly: Text = {
  en: 'Its maker promises at least {years} years of updates, but names no day.',
  cy: 'Mae ei gwneuthurwr yn addo o leiaf {years} mlynedd o ddiweddariadau, ond nid yw’n enwi dyddiad.',
};
