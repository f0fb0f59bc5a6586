import { defineCheck } from '../../core/define.ts';
import type { Judgement } from '../../core/model.ts';
import { fill, type Text } from '../../core/text.ts';
import { findVendor } from '../../knowledge/vendors.ts';
import { passed } from '../judgement.ts';
import { isOlderThanLaw } from '../legal-wording.ts';

/** What the knowledge base does not hold may still exist, so a missing statement is unknown and never fails. */
export default defineCheck({
  id: 'missing-statement-of-compliance',
  guideline: 3,
  ways: ['maker'],
  severity: 'low',
  never: ['fail', 'weak'],
  needs: [],
  text: {
    passed: {
      en: 'Its maker publishes the statement that the law asks for',
      cy: 'Mae ei gwneuthurwr yn cyhoeddi’r datganiad y mae’r gyfraith yn gofyn amdano',
    },
    failed: {
      en: 'Its maker’s statement of compliance could not be found',
      cy: 'Ni ellid dod o hyd i ddatganiad cydymffurfio ei gwneuthurwr',
    },
    why: {
      en: 'Since 29 April 2024 a product sold in the UK comes with a statement that says how long it gets updates. What you bought before that day does not need one.',
      cy: 'Ers 29 Ebrill 2024 mae datganiad yn dod gyda chynnyrch a werthir yn y DU sy’n dweud am ba hyd y caiff ddiweddariadau. Nid oes angen un ar yr hyn a brynoch cyn y dyddiad hwnnw.',
    },
    todo: {
      en: 'Look in the box or on the maker’s website for “statement of compliance” and note the day until which it gets updates.',
      cy: 'Chwiliwch yn y blwch neu ar wefan y gwneuthurwr am “statement of compliance” a nodwch tan ba ddyddiad y caiff ddiweddariadau.',
    },
  },
  provisions: ['5.3-13'],
  psti: 3,
  testGroup: '5.3-13-2',
  source: 'https://www.legislation.gov.uk/uksi/2023/1007/schedule/4',
  applies: (subject) => !isOlderThanLaw(subject),
  judge({ identity }): readonly Judgement[] {
    const vendor = findVendor(identity.manufacturer);
    const statement = vendor?.statementOfCompliance;
    if (!vendor || !statement || statement.secondHand) return [];
    return [passed([], fill(found, { maker: vendor.name, day: statement.checked }), 'manufacturer')];
  },
});

const found: Text = {
  en: '{maker} has a page with its statements, as of {day}.',
  cy: 'Mae gan {maker} dudalen gyda’i ddatganiadau, ar {day}.',
};
