import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { findVendor } from '../../knowledge/vendors.ts';
import { passed } from '../judgement.ts';

export default defineCheck({
  id: 'missing-privacy-notice',
  guideline: 8,
  ways: ['maker'],
  severity: 'low',
  never: ['fail', 'weak'],
  needs: [],
  text: {
    passed: {
      en: 'The maker publishes a privacy notice',
      cy: 'Mae’r gwneuthurwr yn cyhoeddi hysbysiad preifatrwydd',
    },
    failed: { en: 'We know of no privacy notice', cy: 'Ni wyddom am hysbysiad preifatrwydd' },
    why: {
      en: 'A privacy notice says what is collected about you, where it is kept and who sees it. Without one you cannot choose.',
      cy: 'Mae hysbysiad preifatrwydd yn dweud beth a gesglir amdanoch, ble y’i cedwir a phwy sy’n ei weld. Hebddo ni allwch ddewis.',
    },
    todo: {
      en: 'Read the notice on the maker’s site, or ask the maker for it.',
      cy: 'Darllenwch yr hysbysiad ar wefan y gwneuthurwr, neu gofynnwch i’r gwneuthurwr amdano.',
    },
  },
  provisions: ['5.8-1', '6.1'],
  testGroup: '5.8-1',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ identity }) {
    const vendor = findVendor(identity.manufacturer);
    const notice = vendor?.privacyNotice;
    if (!vendor || !notice || notice.secondHand) return [];
    return [passed([], fill(found, { maker: vendor.name, checked: notice.checked }), 'manufacturer')];
  },
});
const found: Text = {
  en: '{maker} publishes a privacy notice; we last saw it on {checked}.',
  cy: 'Mae {maker} yn cyhoeddi hysbysiad preifatrwydd; fe’i gwelsom ddiwethaf ar {checked}.',
};
