import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'hide-personal-name',
  task: 'fix',
  fixes: ['personal-name-broadcast'],
  title: { en: 'Take your name off the device', cy: 'Tynnu eich enw oddi ar y ddyfais' },
  minutes: 2,
  steps: (situation) =>
    fixSteps(situation, 'personal-name-broadcast', {
      why: [
        {
          en: 'The device tells everyone on the Wi-Fi a name that sounds like yours.',
          cy: 'Mae’r ddyfais yn dweud wrth bawb ar y Wi-Fi enw sy’n swnio fel eich un chi.',
        },
      ],
      steps: [
        {
          en: 'Look for “Device name” under “About” or “Sharing”. Choose a name that says nothing about you.',
          cy: 'Chwiliwch am “Device name” o dan “About” neu “Sharing”. Dewiswch enw nad yw’n dweud dim amdanoch.',
        },
      ],
    }),
});
