import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'close-guest-shares',
  task: 'fix',
  fixes: ['open-file-share', 'exposed-config-file'],
  title: { en: 'Put a password on shared folders', cy: 'Rhoi cyfrinair ar ffolderi a rennir' },
  minutes: 5,
  steps: (situation) =>
    fixSteps(situation, 'open-file-share', {
      why: [
        {
          en: 'Anyone on your Wi-Fi can open the shared folders without a password.',
          cy: 'Gall unrhyw un ar eich Wi-Fi agor y ffolderi a rennir heb gyfrinair.',
        },
      ],
      steps: [
        {
          en: 'Look for “Shared folders” or “Guest access”. Switch guest access off for each folder.',
          cy: 'Chwiliwch am “Shared folders” neu “Guest access”. Diffoddwch fynediad gwestai ar gyfer pob ffolder.',
        },
      ],
    }),
});
