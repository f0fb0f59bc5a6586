import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { findVendor } from '../../knowledge/vendors.ts';
import { passed } from '../judgement.ts';

export default defineCheck({
  id: 'missing-setup-guide',
  guideline: 12,
  ways: ['maker'],
  severity: 'low',
  never: ['fail', 'weak'],
  needs: [],
  text: {
    passed: {
      en: 'The maker has a guide to setting it up well',
      cy: 'Mae gan y gwneuthurwr ganllaw i’w gosod yn dda',
    },
    failed: { en: 'We know of no guide to setting it up well', cy: 'Ni wyddom am ganllaw i’w gosod yn dda' },
    why: {
      en: 'A good guide names the settings that matter and their order. Without one, much is left to luck.',
      cy: 'Mae canllaw da yn enwi’r gosodiadau sy’n bwysig a’u trefn. Heb un, mae llawer yn dibynnu ar lwc.',
    },
    todo: {
      en: 'Follow the maker’s guide, or the steps in this program.',
      cy: 'Dilynwch ganllaw’r gwneuthurwr, neu’r camau yn y rhaglen hon.',
    },
  },
  provisions: ['5.12-2'],
  testGroup: '5.12-2-1',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ identity }) {
    const vendor = findVendor(identity.manufacturer);
    const guide = vendor?.setupGuide;
    if (!vendor || !guide || guide.secondHand) return [];
    return [passed([], fill(found, { maker: vendor.name, checked: guide.checked }), 'manufacturer')];
  },
});
const found: Text = {
  en: '{maker} publishes a guide; we last saw it on {checked}.',
  cy: 'Mae {maker} yn cyhoeddi canllaw; fe’i gwelsom ddiwethaf ar {checked}.',
};
