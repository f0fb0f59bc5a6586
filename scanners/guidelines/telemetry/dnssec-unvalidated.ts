import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { dnssecValidation } from '../../probes/dnssec-validation.ts';
import { answered } from '../answered.ts';
import { passed, unknown } from '../judgement.ts';

/** Informs: most home routers only pass questions on, and that is no fault. */
export default defineCheck({
  id: 'dnssec-unvalidated',
  guideline: 10,
  ways: ['closer'],
  severity: 'low',
  never: ['fail', 'weak'],
  needs: [dnssecValidation],
  text: {
    passed: { en: 'It checks the signatures of names', cy: 'Mae’n gwirio llofnodion enwau' },
    failed: { en: 'It does not check the signatures of names', cy: 'Nid yw’n gwirio llofnodion enwau' },
    why: {
      en: 'Signed names cannot be forged on the way, if somebody checks the signature. Few home routers do, so this is a bonus.',
      cy: 'Ni ellir ffugio enwau wedi’u llofnodi ar y ffordd, os oes rhywun yn gwirio’r llofnod. Ychydig o lwybryddion cartref sy’n gwneud, felly bonws yw hyn.',
    },
    todo: {
      en: 'If you like, choose a name server that checks signatures, such as Quad9.',
      cy: 'Os dymunwch, dewiswch weinydd enwau sy’n gwirio llofnodion, fel Quad9.',
    },
  },
  provisions: ['5.10-1', '5.5-1'],
  testGroup: '5.10-1',
  source: 'https://www.rfc-editor.org/rfc/rfc4035',
  judge({ facts }) {
    return answered(facts, dnssecValidation).map(({ seen, value }) =>
      value.validates ? passed(seen, validates) : unknown(seen, passesOn),
    );
  },
});
const validates: Text = {
  en: 'It refused a wrongly signed name and vouched for a rightly signed one.',
  cy: 'Gwrthododd enw wedi’i lofnodi’n anghywir a thystiodd i un wedi’i lofnodi’n gywir.',
};
const passesOn: Text = {
  en: 'It does not check signatures, like most home routers.',
  cy: 'Nid yw’n gwirio llofnodion, fel y rhan fwyaf o lwybryddion cartref.',
};
