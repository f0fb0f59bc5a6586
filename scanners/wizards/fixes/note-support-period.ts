import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'note-support-period',
  task: 'fix',
  fixes: ['missing-statement-of-compliance', 'unstated-support-period'],
  answers: ['unstated-support-period'],
  title: {
    en: 'Find the day until which it gets updates',
    cy: 'Canfod hyd at ba ddydd y caiff ddiweddariadau',
  },
  minutes: 6,
  steps: (situation) =>
    fixSteps(situation, 'missing-statement-of-compliance', {
      begin: 'anywhere',
      why: [
        {
          en: 'Since 29 April 2024 makers must say how long a new device gets security updates.',
          cy: 'Ers 29 Ebrill 2024 rhaid i wneuthurwyr ddweud am ba hyd y caiff dyfais newydd ddiweddariadau diogelwch.',
        },
      ],
      steps: [
        {
          en: 'Look in the box for “Statement of compliance”, or search the maker’s site for it with the model’s name.',
          cy: 'Chwiliwch yn y blwch am “Statement of compliance”, neu chwiliwch amdano ar wefan y gwneuthurwr gydag enw’r model.',
        },
        {
          en: 'Write the day down. Bought before 29 April 2024? Then the maker need not say, but you may ask.',
          cy: 'Ysgrifennwch y dyddiad. Wedi’i phrynu cyn 29 Ebrill 2024? Yna nid oes rhaid i’r gwneuthurwr ddweud, ond cewch ofyn.',
        },
      ],
      word: {
        title: {
          en: 'Did you find the day?',
          cy: 'A ddaethoch o hyd i’r dyddiad?',
        },
        question: 'support-date-found',
      },
    }),
});
