import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'guard-screen-sharing',
  task: 'fix',
  fixes: ['unauthenticated-remote-desktop'],
  title: {
    en: 'Put a password on the shared screen',
    cy: 'Rhoi cyfrinair ar y sgrin a rennir',
  },
  minutes: 4,
  steps: (situation) =>
    fixSteps(situation, 'unauthenticated-remote-desktop', {
      why: [
        {
          en: 'Anyone on your Wi-Fi can see its screen and use its mouse and keyboard.',
          cy: 'Gall unrhyw un ar eich Wi-Fi weld ei sgrin a defnyddio ei llygoden a’i bysellfwrdd.',
        },
      ],
      steps: [
        {
          en: 'Look for “Screen sharing”, “Remote desktop” or “VNC”.',
          cy: 'Chwiliwch am “Screen sharing”, “Remote desktop” neu “VNC”.',
        },
        {
          en: 'Switch it off, or set a password for it that you use nowhere else.',
          cy: 'Diffoddwch ef, neu gosodwch gyfrinair iddo nad ydych yn ei ddefnyddio yn unman arall.',
        },
      ],
    }),
});
