import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'report-problem',
  task: 'fix',
  fixes: [
    'unreported-problem',
    'missing-security-txt',
    'missing-disclosure-policy',
    'missing-response-times',
    'missing-device-contact',
  ],
  answers: ['unreported-problem'],
  title: {
    en: 'Tell the maker about a problem',
    cy: 'Dweud wrth y gwneuthurwr am broblem',
  },
  minutes: 8,
  steps: (situation) =>
    fixSteps(situation, 'unreported-problem', {
      begin: 'anywhere',
      why: [
        {
          en: 'Makers of new devices must give a contact for security problems, and say when they answer.',
          cy: 'Rhaid i wneuthurwyr dyfeisiau newydd roi cyswllt ar gyfer problemau diogelwch, a dweud pryd y byddant yn ateb.',
        },
      ],
      steps: [
        {
          en: 'Search the maker’s site for “security” or “report a vulnerability”. Write what you saw, on which model, and on which day.',
          cy: 'Chwiliwch wefan y gwneuthurwr am “security” neu “report a vulnerability”. Ysgrifennwch yr hyn a welsoch, ar ba fodel, ac ar ba ddydd.',
        },
        {
          en: 'Keep a copy. If no answer comes in a month, or there is no contact, tell the Office for Product Safety and Standards.',
          cy: 'Cadwch gopi. Os na ddaw ateb ymhen mis, neu os nad oes cyswllt, dywedwch wrth y Swyddfa Diogelwch a Safonau Cynnyrch.',
        },
      ],
      word: {
        title: {
          en: 'Did you send it?',
          cy: 'A wnaethoch ei anfon?',
        },
        question: 'unreported-problem',
      },
    }),
});
