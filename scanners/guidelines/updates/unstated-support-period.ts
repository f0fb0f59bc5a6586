import { defineCheck } from '../../core/define.ts';
import type { Judgement } from '../../core/model.ts';
import { fill, type Text } from '../../core/text.ts';
import { findVendor, forModel } from '../../knowledge/vendors.ts';
import { passed, unknown } from '../judgement.ts';

/** What others write about a period is not the maker's statement. */
export default defineCheck({
  id: 'unstated-support-period',
  guideline: 3,
  ways: ['maker'],
  severity: 'low',
  never: ['fail', 'weak'],
  needs: [],
  text: {
    passed: {
      en: 'Its maker says how long it gets updates',
      cy: 'Mae ei gwneuthurwr yn dweud am ba hyd y caiff ddiweddariadau',
    },
    failed: {
      en: 'Its maker does not say how long it gets updates',
      cy: 'Nid yw ei gwneuthurwr yn dweud am ba hyd y caiff ddiweddariadau',
    },
    why: {
      en: 'A device is only worth its price while it gets updates. The law asks sellers of newer products to name the last day.',
      cy: 'Dim ond tra bydd yn cael diweddariadau y mae dyfais yn werth ei phris. Mae’r gyfraith yn gofyn i werthwyr cynhyrchion mwy newydd enwi’r diwrnod olaf.',
    },
    todo: {
      en: 'Ask the shop or the maker until which day your model gets security updates, and write it down.',
      cy: 'Gofynnwch i’r siop neu’r gwneuthurwr tan ba ddiwrnod y caiff eich model ddiweddariadau diogelwch, a’i nodi.',
    },
  },
  provisions: ['5.3-13'],
  psti: 3,
  testGroup: '5.3-13-2',
  source: 'https://www.legislation.gov.uk/uksi/2023/1007/schedule/1',
  judge({ identity }): readonly Judgement[] {
    const vendor = findVendor(identity.manufacturer);
    const periods = forModel(vendor?.support, identity.model).filter(
      ({ until, minimumYears }) => until !== undefined || minimumYears !== undefined,
    );
    const [own] = periods.filter(({ secondHand }) => !secondHand);
    const words = { maker: vendor?.name ?? '' };
    if (own) return [passed([], fill(stated, { ...words, day: own.checked }), 'manufacturer')];
    return periods.length > 0 ? [unknown([], fill(secondHand, words))] : [];
  },
});

const stated: Text = {
  en: '{maker} states how long such models get updates, as of {day}.',
  cy: 'Mae {maker} yn nodi am ba hyd y caiff modelau o’r fath ddiweddariadau, ar {day}.',
};
const secondHand: Text = {
  en: 'Others report how long {maker} sends updates, but we have not seen its own statement.',
  cy: 'Mae eraill yn adrodd am ba hyd y mae {maker} yn anfon diweddariadau, ond nid ydym wedi gweld ei ddatganiad ei hun.',
};
