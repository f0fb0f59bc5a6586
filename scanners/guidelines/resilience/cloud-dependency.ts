import { defineCheck } from '../../core/define.ts';
import { findVendor, forModel } from '../../knowledge/vendors.ts';
import { passed, unknown } from '../judgement.ts';

/** Informs: what is known of the maker’s products is said, and is never a problem by itself. */
export default defineCheck({
  id: 'cloud-dependency',
  guideline: 9,
  ways: ['maker'],
  severity: 'low',
  never: ['fail', 'weak'],
  needs: [],
  text: {
    passed: {
      en: 'It is known to work without the maker’s service',
      cy: 'Mae’n hysbys ei bod yn gweithio heb wasanaeth y gwneuthurwr',
    },
    failed: { en: 'It depends on the maker’s service', cy: 'Mae’n dibynnu ar wasanaeth y gwneuthurwr' },
    why: {
      en: 'Some devices stop when the maker ends a service. Know it before you rely on one for heating, locks or care.',
      cy: 'Mae rhai dyfeisiau’n stopio pan fydd y gwneuthurwr yn dod â gwasanaeth i ben. Dylech wybod hynny cyn dibynnu ar un am wres, cloeon neu ofal.',
    },
    todo: {
      en: 'Keep a second way to do its job, by hand or by battery.',
      cy: 'Cadwch ail ffordd o wneud ei gwaith, â llaw neu â batri.',
    },
  },
  provisions: ['5.9-1', '5.9-2'],
  testGroup: '5.9-2',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge({ identity }) {
    const vendor = findVendor(identity.manufacturer);
    const [cloud] = forModel(vendor?.cloudDependence, identity.model);
    const local = vendor?.localControl;
    if (local?.works && !local.secondHand) return [passed([], local.text, 'manufacturer')];
    if (!cloud) return local ? [unknown([], local.text)] : [];
    return [
      cloud.level === 'full' || cloud.secondHand
        ? unknown([], cloud.text)
        : passed([], cloud.text, 'manufacturer'),
    ];
  },
});
