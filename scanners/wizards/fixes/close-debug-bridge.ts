import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'close-debug-bridge',
  task: 'fix',
  fixes: ['open-adb'],
  title: { en: 'Switch off the debug door', cy: 'Diffodd y drws dadfygio' },
  minutes: 3,
  steps: (situation) =>
    fixSteps(situation, 'open-adb', {
      why: [
        {
          en: 'A door for developers is open. Whoever finds it can control the whole device.',
          cy: 'Mae drws ar gyfer datblygwyr ar agor. Gall pwy bynnag sy’n dod o hyd iddo reoli’r ddyfais gyfan.',
        },
      ],
      steps: [
        {
          en: 'Look for “Developer options”, then “USB debugging” or “Network debugging”, and switch it off.',
          cy: 'Chwiliwch am “Developer options”, yna “USB debugging” neu “Network debugging”, a’i ddiffodd.',
        },
      ],
    }),
});
