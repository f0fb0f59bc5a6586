import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'switch-off-smb1',
  task: 'fix',
  fixes: ['smb1-enabled'],
  title: { en: 'Switch off old file sharing', cy: 'Diffodd hen rannu ffeiliau' },
  minutes: 5,
  steps: (situation) =>
    fixSteps(situation, 'smb1-enabled', {
      why: [
        {
          en: 'The first version of Windows file sharing has holes that were never closed.',
          cy: 'Mae gan y fersiwn gyntaf o rannu ffeiliau Windows dyllau na chawsant eu cau erioed.',
        },
      ],
      steps: [
        {
          en: 'Look for “SMB”, “Minimum protocol” or “Windows networking”. Choose SMB2 or newer as the lowest.',
          cy: 'Chwiliwch am “SMB”, “Minimum protocol” neu “Windows networking”. Dewiswch SMB2 neu fwy newydd fel yr isaf.',
        },
      ],
    }),
});
