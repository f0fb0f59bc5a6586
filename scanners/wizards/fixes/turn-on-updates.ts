import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';
import { updateSteps } from '../opening.ts';

/** Automatic updates cannot be seen on the network, so the owner's word is kept. */
export default defineWizard({
  id: 'turn-on-updates',
  task: 'fix',
  fixes: ['automatic-updates-off'],
  answers: ['automatic-updates-off'],
  title: { en: 'Switch on automatic updates', cy: 'Troi diweddariadau awtomatig ymlaen' },
  minutes: 4,
  steps: (situation) => {
    const known = updateSteps(situation);
    return fixSteps(situation, 'automatic-updates-off', {
      why: [
        {
          en: 'It then mends itself while you sleep.',
          cy: 'Mae dyfais sy’n diweddaru ei hun yn cael ei thrwsio tra byddwch yn cysgu.',
        },
        {
          en: 'This cannot be seen on your network, so we will ask you at the end.',
          cy: 'Ni ellir gweld hyn ar eich rhwydwaith, felly byddwn yn gofyn i chi ar y diwedd.',
        },
      ],
      steps:
        known.length > 0
          ? known
          : [
              {
                en: 'Look for “Automatic updates” or “Auto-update” and turn it on. It is often under “System”, “Update” or “About”.',
                cy: 'Chwiliwch am “Automatic updates” neu “Auto-update”, yn aml o dan “System”, “Update” neu “About”, a’i droi ymlaen.',
              },
            ],
      word: {
        title: {
          en: 'Are automatic updates switched on now?',
          cy: 'A yw diweddariadau awtomatig wedi’u troi ymlaen nawr?',
        },
        question: 'automatic-updates-off',
      },
    });
  },
});
