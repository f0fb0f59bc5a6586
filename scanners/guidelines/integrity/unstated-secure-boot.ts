import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { findVendor, forModel } from '../../knowledge/vendors.ts';
import { passed, unknown } from '../judgement.ts';

export default defineCheck({
  id: 'unstated-secure-boot',
  guideline: 7,
  ways: ['maker'],
  severity: 'low',
  never: ['fail', 'weak', 'pass'],
  needs: [],
  text: {
    passed: {
      en: 'The maker says that it starts only genuine software',
      cy: 'Mae’r gwneuthurwr yn dweud mai dim ond meddalwedd ddilys y mae’n ei chychwyn',
    },
    failed: {
      en: 'The maker does not say that it starts only genuine software',
      cy: 'Nid yw’r gwneuthurwr yn dweud mai dim ond meddalwedd ddilys y mae’n ei chychwyn',
    },
    why: {
      en: 'A device that checks its own software sees when it was changed. If it does not check, a break-in can last through each restart.',
      cy: 'Mae dyfais sy’n gwirio ei meddalwedd ei hun yn sylwi pan fydd rhywun wedi’i newid. Heb hynny gall tresmaswr aros drwy bob ailgychwyn.',
    },
    todo: {
      en: 'Ask the maker if it checks its software at the start and takes only signed updates.',
      cy: 'Gofynnwch i’r gwneuthurwr a yw’n gwirio ei meddalwedd wrth gychwyn ac yn derbyn diweddariadau wedi’u llofnodi yn unig.',
    },
  },
  provisions: ['5.7-1'],
  testGroup: '5.7-1',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  alwaysUnknown: {
    en: 'All that we hold on this was said by others than the maker, so we give no verdict on it.',
    cy: 'Eraill, nid y gwneuthurwr, a ddywedodd bopeth sydd gennym ar hyn, felly nid ydym yn rhoi barn arno.',
  },
  judge({ identity }) {
    const vendor = findVendor(identity.manufacturer);
    const [boot] = forModel(vendor?.secureBoot, identity.model);
    const signed = vendor?.signedUpdates;
    if (!vendor || !boot || !signed) return [];
    const words = fill(stated, { maker: vendor.name, checked: boot.checked });
    return boot.secondHand || signed.secondHand ? [unknown([], words)] : [passed([], words, 'manufacturer')];
  },
});
const stated: Text = {
  en: 'By what {maker} publishes (seen on {checked}), it checks its software at the start and takes only signed updates.',
  cy: 'Yn ôl yr hyn y mae {maker} yn ei gyhoeddi (gwelwyd ar {checked}), mae’n gwirio ei meddalwedd wrth gychwyn ac yn derbyn diweddariadau wedi’u llofnodi yn unig.',
};
