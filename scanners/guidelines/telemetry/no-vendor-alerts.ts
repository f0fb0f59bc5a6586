import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { findVendor } from '../../knowledge/vendors.ts';
import { passed, unknown } from '../judgement.ts';

/** Informs: what is known of the maker’s alerts is said, and is never a problem by itself. */
export default defineCheck({
  id: 'no-vendor-alerts',
  guideline: 10,
  ways: ['maker'],
  severity: 'low',
  never: ['fail', 'weak', 'pass'],
  needs: [],
  text: {
    passed: {
      en: 'The maker tells you of unusual sign-ins',
      cy: 'Mae’r gwneuthurwr yn rhoi gwybod i chi am fewngofnodi anarferol',
    },
    failed: { en: 'We know of no alerts from the maker', cy: 'Ni wyddom am rybuddion gan y gwneuthurwr' },
    why: {
      en: 'If somebody signs in to your account, an e-mail lets you act at once. Not every maker sends one.',
      cy: 'Os bydd rhywun yn mewngofnodi i’ch cyfrif, mae e-bost yn gadael i chi weithredu ar unwaith. Nid yw pob gwneuthurwr yn anfon un.',
    },
    todo: {
      en: 'Switch on sign-in alerts in your account, where the maker offers them.',
      cy: 'Trowch rybuddion mewngofnodi ymlaen yn eich cyfrif, lle mae’r gwneuthurwr yn eu cynnig.',
    },
  },
  provisions: ['5.10-1'],
  testGroup: '5.10-1',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  alwaysUnknown: {
    en: 'All that we hold on this was said by others than the maker, so we give no verdict on it.',
    cy: 'Eraill, nid y gwneuthurwr, a ddywedodd bopeth sydd gennym ar hyn, felly nid ydym yn rhoi barn arno.',
  },
  judge({ identity }) {
    const vendor = findVendor(identity.manufacturer);
    const alerts = vendor?.loginAlerts;
    if (!vendor || !alerts) return [];
    const reason = fill(alerts.offered ? offers : offersNone, {
      maker: vendor.name,
      checked: alerts.checked,
    });
    return [alerts.offered && !alerts.secondHand ? passed([], reason, 'manufacturer') : unknown([], reason)];
  },
});
const offers: Text = {
  en: '{maker} is said to send alerts about sign-ins; we last saw that on {checked}.',
  cy: 'Dywedir bod {maker} yn anfon rhybuddion am fewngofnodi; gwelsom hynny ddiwethaf ar {checked}.',
};
const offersNone: Text = {
  en: '{maker} is said to send no alerts about sign-ins; we last saw that on {checked}.',
  cy: 'Dywedir nad yw {maker} yn anfon rhybuddion am fewngofnodi; gwelsom hynny ddiwethaf ar {checked}.',
};
