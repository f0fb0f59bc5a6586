import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'clear-print-jobs',
  task: 'fix',
  fixes: ['open-print-jobs'],
  title: {
    en: 'Hide the list of prints',
    cy: 'Cuddio’r rhestr argraffu',
  },
  minutes: 4,
  steps: (situation) =>
    fixSteps(situation, 'open-print-jobs', {
      why: [
        {
          en: 'Anyone on your Wi-Fi can read what was printed and by whom.',
          cy: 'Gall unrhyw un ar eich Wi-Fi ddarllen yr hyn a argraffwyd a chan bwy.',
        },
      ],
      steps: [
        {
          en: 'Look for “Job list”, “Job log” or “Privacy”. Hide job names, or keep no list.',
          cy: 'Chwiliwch am “Job list”, “Job log” neu “Privacy”. Cuddiwch enwau’r tasgau, neu peidiwch â chadw rhestr.',
        },
        {
          en: 'Delete the prints that are in the list now.',
          cy: 'Dilëwch yr argraffiadau sydd yn y rhestr nawr.',
        },
      ],
    }),
});
