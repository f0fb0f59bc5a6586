import { defineCheck } from '../../core/define.ts';
import type { Facts } from '../../core/facts.ts';
import type { Observation } from '../../core/model.ts';
import { derivableFor } from '../../knowledge/credentials.ts';
import { ippAttributes } from '../../probes/ipp-attributes.ts';
import { upnpDescription } from '../../probes/upnp-description.ts';
import { passed, unknown, weak } from '../judgement.ts';
import { withLaw } from '../legal-wording.ts';
import { opened } from '../observed.ts';

/**
 * The password itself is never computed and never tried. Question `own-password-chosen`: “Have you chosen a password of
 * your own for it?”
 */
export default defineCheck({
  id: 'derivable-default-password',
  guideline: 1,
  ways: ['maker', 'owner'],
  severity: 'high',
  never: ['fail'],
  needs: [ippAttributes, upnpDescription],
  text: {
    passed: { en: 'It has a password of your own', cy: 'Mae ganddi gyfrinair o’ch dewis chi' },
    failed: {
      en: 'Its first password can be worked out',
      cy: 'Gellir dyfalu ei chyfrinair cyntaf',
    },
    why: {
      en: 'The password that it came with follows from a number that it tells to every device at home. Whoever knows the rule can log in.',
      cy: 'Mae’r cyfrinair a ddaeth gyda hi’n dilyn o rif y mae’n ei ddweud wrth bob dyfais gartref. Gall pwy bynnag sy’n gwybod y rheol fewngofnodi.',
    },
    todo: {
      en: 'Choose a password of your own for it now. Do so again after a factory reset.',
      cy: 'Dewiswch eich cyfrinair eich hun ar ei chyfer nawr. Gwnewch hynny eto ar ôl ailosodiad ffatri.',
    },
  },
  provisions: ['5.1-2', '5.1-1'],
  psti: 1,
  testGroup: '5.1-2-1',
  source: 'https://www.legislation.gov.uk/uksi/2023/1007/schedule/1',
  judge(subject) {
    const [rule] = derivableFor(subject.identity);
    if (!rule) return [];
    const chosen = subject.answer('own-password-chosen');
    if (chosen?.value === 'yes') return [passed([], changed, chosen.proof)];
    if (rule.from === 'mac' && subject.mac !== undefined)
      return [weak([], withLaw(subject, exposed), 'manufacturer')];
    const serials = rule.from === 'serial' ? serialNumbers(subject.facts) : [];
    return [
      serials.length > 0 ? weak(serials, withLaw(subject, exposed), 'manufacturer') : unknown([], hidden),
    ];
  },
});

function serialNumbers(facts: Facts): readonly Observation[] {
  return [
    ...opened(facts, ippAttributes).filter(({ value }) => value.serial !== undefined),
    ...opened(facts, upnpDescription).filter(({ value }) => value.serialNumber !== undefined),
  ];
}

const changed = {
  en: 'You told us that you chose a password of your own.',
  cy: 'Dywedoch wrthym i chi ddewis eich cyfrinair eich hun.',
};
const exposed = {
  en: 'Devices like this came with a password that follows from a number which this one tells to everybody.',
  cy: 'Daeth dyfeisiau fel hon gyda chyfrinair sy’n dilyn o rif y mae hon yn ei ddweud wrth bawb.',
};
const hidden = {
  en: 'Devices like this came with a password that follows from a number, and this one did not tell us its own.',
  cy: 'Daeth dyfeisiau fel hon gyda chyfrinair sy’n dilyn o rif, ac ni ddywedodd hon ei rhif hi wrthym.',
};
