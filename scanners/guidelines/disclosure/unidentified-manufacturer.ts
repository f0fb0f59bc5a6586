import { defineCheck } from '../../core/define.ts';
import { fill, quote, type Text } from '../../core/text.ts';
import { chipMaker } from '../../knowledge/oui.ts';
import { passed, weak } from '../judgement.ts';

/** Software that owners put on a device themselves: its name hides the maker's. */
const ownSoftware = /^(?:ESPHome|Tasmota|WLED|OpenWrt)$/i;

/** The registered owner of a network card's address is often the maker of the radio, not of the device around it. */
export default defineCheck({
  id: 'unidentified-manufacturer',
  guideline: 2,
  ways: ['asking'],
  severity: 'low',
  never: ['fail'],
  needs: [],
  text: {
    passed: { en: 'We know who made it', cy: 'Gwyddom pwy a’i gwnaeth' },
    failed: { en: 'We could not find out who made it', cy: 'Ni allem ganfod pwy a’i gwnaeth' },
    why: {
      en: 'Somebody has to answer for a device when it turns out to have a hole. If nobody can be named, no update and no help can be expected.',
      cy: 'Rhaid i rywun fod yn atebol am ddyfais pan ddaw twll ynddi i’r golwg. Os na ellir enwi neb, ni ellir disgwyl diweddariad na chymorth.',
    },
    todo: {
      en: 'Look at the label and tell us the brand. If there is no brand on it, think about replacing it with one that has a name behind it.',
      cy: 'Edrychwch ar y label a dywedwch wrthym beth yw’r brand. Os nad oes brand arni, ystyriwch gael un sydd ag enw y tu ôl iddi yn ei lle.',
    },
  },
  provisions: ['5.2-1', '5.3-16'],
  testGroup: '5.2-1-2',
  source: 'https://standards-oui.ieee.org/',
  applies: ({ role, identity }) => role !== 'this-computer' && !ownSoftware.test(identity.manufacturer ?? ''),
  judge({ identity, macVendor, answer }) {
    const maker = identity.manufacturer ?? macVendor;
    if (maker === undefined) return [];
    const label = answer('brand-on-label');
    if (chipMaker(maker) && label?.value === 'yes') return [passed([], named, label.proof)];
    const judgement = chipMaker(maker)
      ? weak([], fill(moduleOnly, { maker: quote(maker) }), 'measured')
      : passed([], fill(known, { maker: quote(maker) }));
    return [{ ...judgement, evidence: identity.evidence }];
  },
});

const moduleOnly: Text = {
  en: 'All that we could find out is who made the radio inside it: {maker}.',
  cy: 'Yr unig beth y gallem ei ganfod yw pwy wnaeth y radio y tu mewn iddi: {maker}.',
};
const named: Text = {
  en: 'You told us that its label names a brand.',
  cy: 'Dywedoch wrthym fod ei label yn enwi brand.',
};
const known: Text = {
  en: 'What it says points to one maker: {maker}.',
  cy: 'Mae’r hyn y mae’n ei ddweud yn cyfeirio at un gwneuthurwr: {maker}.',
};
