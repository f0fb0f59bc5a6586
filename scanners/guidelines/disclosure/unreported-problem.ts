import { defineCheck } from '../../core/define.ts';
import { judgeYesNo } from '../owner-answer.ts';

/** Question: “Have you told the maker about the problem?” Nothing is ever sent by the program. */
export default defineCheck({
  id: 'unreported-problem',
  guideline: 2,
  ways: ['owner'],
  severity: 'low',
  never: ['fail'],
  needs: [],
  text: {
    passed: { en: 'The maker has been told', cy: 'Mae’r gwneuthurwr wedi cael gwybod' },
    failed: { en: 'The maker has not been told yet', cy: 'Nid yw’r gwneuthurwr wedi cael gwybod eto' },
    why: {
      en: 'A maker can only mend what it knows about. Your report also helps everyone else who owns this device.',
      cy: 'Dim ond yr hyn y mae’n gwybod amdano y gall gwneuthurwr ei drwsio. Mae eich adroddiad hefyd yn helpu pawb arall sy’n berchen ar y ddyfais hon.',
    },
    todo: {
      en: 'We can show you the contact and prepare the words. You read them and send them yourself.',
      cy: 'Gallwn ddangos y cyswllt i chi a pharatoi’r geiriau. Chi sy’n eu darllen a’u hanfon.',
    },
  },
  provisions: ['5.2-1', '5.2-2'],
  testGroup: '5.2-1-2',
  source: 'https://www.gov.uk/guidance/regulations-consumer-connectable-product-security',
  judge: (subject) => judgeYesNo(subject, 'unreported-problem', { yes, no: { result: 'weak', reason: no } }),
});

const yes = { en: 'You told the maker about it.', cy: 'Rhoesoch wybod i’r gwneuthurwr amdano.' };
const no = {
  en: 'You found a problem and have not told the maker yet.',
  cy: 'Daethoch o hyd i broblem ac nid ydych wedi dweud wrth y gwneuthurwr eto.',
};
