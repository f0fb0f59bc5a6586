import { defineCheck } from '../../core/define.ts';
import type { Judgement } from '../../core/model.ts';
import { fill, type Text } from '../../core/text.ts';
import { findVendor } from '../../knowledge/vendors.ts';
import { passed, unknown } from '../judgement.ts';

/**
 * The knowledge base keeps what was found, and leaves out what was not: a policy that is not in it may still exist. So
 * no maker is accused here.
 */
export default defineCheck({
  id: 'missing-disclosure-policy',
  guideline: 2,
  ways: ['maker'],
  severity: 'low',
  never: ['fail', 'weak'],
  needs: [],
  text: {
    passed: {
      en: 'Its maker says how to report a security problem',
      cy: 'Mae ei gwneuthurwr yn dweud sut i adrodd am broblem ddiogelwch',
    },
    failed: {
      en: 'Its maker does not say how to report a security problem',
      cy: 'Nid yw ei gwneuthurwr yn dweud sut i adrodd am broblem ddiogelwch',
    },
    why: {
      en: 'Problems get fixed when those who find them know whom to tell. A maker with a public policy is more likely to listen.',
      cy: 'Caiff problemau eu datrys pan fydd y rhai sy’n eu canfod yn gwybod wrth bwy i roi gwybod. Mae gwneuthurwr â pholisi cyhoeddus yn fwy tebygol o wrando.',
    },
    todo: {
      en: 'If you find a problem and the maker gives no contact, tell the Office for Product Safety and Standards.',
      cy: 'Os dewch chi o hyd i broblem ac nad yw’r gwneuthurwr yn rhoi cyswllt, rhowch wybod i’r Swyddfa Diogelwch a Safonau Cynhyrchion.',
    },
  },
  provisions: ['5.2-1'],
  psti: 2,
  testGroup: '5.2-1-2',
  source: 'https://www.legislation.gov.uk/uksi/2023/1007/schedule/1',
  judge({ identity }): readonly Judgement[] {
    const vendor = findVendor(identity.manufacturer);
    const disclosure = vendor?.disclosure;
    if (!vendor || !disclosure) return [];
    const words = { maker: vendor.name, day: disclosure.checked };
    if (disclosure.policy !== undefined) return [passed([], fill(found, words), 'manufacturer')];
    return [unknown([], fill(contactOnly, words))];
  },
});

const found: Text = {
  en: '{maker} has a public page about reporting problems, as of {day}.',
  cy: 'Mae gan {maker} dudalen gyhoeddus am adrodd am broblemau, ar {day}.',
};
const contactOnly: Text = {
  en: 'We know where to write to {maker}, but have not seen its policy.',
  cy: 'Gwyddom ble i ysgrifennu at {maker}, ond nid ydym wedi gweld ei bolisi.',
};
