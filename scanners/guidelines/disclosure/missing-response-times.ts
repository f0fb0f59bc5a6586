import { defineCheck } from '../../core/define.ts';
import type { Judgement } from '../../core/model.ts';
import { fill, type Text } from '../../core/text.ts';
import { findVendor } from '../../knowledge/vendors.ts';
import { passed, unknown } from '../judgement.ts';

/** As with the policy itself, what the knowledge base does not hold may still exist, so nothing fails here. */
export default defineCheck({
  id: 'missing-response-times',
  guideline: 2,
  ways: ['maker'],
  severity: 'low',
  never: ['fail', 'weak'],
  needs: [],
  text: {
    passed: {
      en: 'Its maker says how soon it answers',
      cy: 'Mae ei gwneuthurwr yn dweud pa mor fuan y mae’n ateb',
    },
    failed: {
      en: 'Its maker does not say how soon it answers',
      cy: 'Nid yw ei gwneuthurwr yn dweud pa mor fuan y mae’n ateb',
    },
    why: {
      en: 'A report that nobody answers fixes nothing. The law asks makers of newer products to say when they will answer and when news will follow.',
      cy: 'Nid yw adroddiad nad oes neb yn ei ateb yn datrys dim. Mae’r gyfraith yn gofyn i wneuthurwyr cynhyrchion mwy newydd ddweud pryd y byddant yn ateb a phryd y daw newyddion.',
    },
    todo: {
      en: 'Keep a copy of what you report and of the day. If no answer comes in a month, tell the Office for Product Safety and Standards.',
      cy: 'Cadwch gopi o’r hyn rydych yn ei adrodd ac o’r dyddiad. Os na ddaw ateb o fewn mis, rhowch wybod i’r Swyddfa Diogelwch a Safonau Cynhyrchion.',
    },
  },
  provisions: ['5.2-1', '5.2-2'],
  psti: 2,
  testGroup: '5.2-1-2',
  source: 'https://www.legislation.gov.uk/uksi/2023/1007/schedule/1',
  judge({ identity }): readonly Judgement[] {
    const vendor = findVendor(identity.manufacturer);
    const disclosure = vendor?.disclosure;
    if (!vendor || !disclosure) return [];
    const words = { maker: vendor.name, day: disclosure.checked };
    return disclosure.responseTimes === undefined
      ? [unknown([], fill(untold, words))]
      : [passed([], fill(told, words), 'manufacturer')];
  },
});

const told: Text = {
  en: '{maker} says in public how soon it answers a report, as of {day}.',
  cy: 'Mae {maker} yn dweud yn gyhoeddus pa mor fuan y mae’n ateb adroddiad, ar {day}.',
};
const untold: Text = {
  en: 'We know how to reach {maker}, but hold no times in which it answers.',
  cy: 'Gwyddom sut i gyrraedd {maker}, ond nid oes gennym amserau ateb ganddo.',
};
