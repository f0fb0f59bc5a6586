import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'guard-local-control',
  task: 'fix',
  fixes: ['open-local-control'],
  title: {
    en: 'Put a lock on local control',
    cy: 'Rhoi clo ar reolaeth leol',
  },
  minutes: 6,
  steps: (situation) =>
    fixSteps(situation, 'open-local-control', {
      why: [
        {
          en: 'Anyone on your Wi-Fi can switch it, without a password.',
          cy: 'Gall unrhyw un ar eich Wi-Fi ei switsio, heb gyfrinair.',
        },
      ],
      steps: [
        {
          en: 'Look for “Restrict login”, “Local control”, “LAN control”, “API” or “Authentication”. Set a password, or switch it off.',
          cy: 'Chwiliwch am “Restrict login”, “Local control”, “LAN control”, “API” neu “Authentication”. Gosodwch gyfrinair, neu diffoddwch ef.',
        },
        {
          en: 'If there is no such switch, join it to the guest Wi-Fi, where only such devices are.',
          cy: 'Os nad oes switsh o’r fath, cysylltwch hi â’r Wi-Fi gwesteion, lle mae dyfeisiau o’r fath yn unig.',
        },
      ],
    }),
});
