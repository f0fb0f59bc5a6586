import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'switch-off-snmp',
  task: 'fix',
  fixes: ['snmp-default-community', 'unencrypted-snmp'],
  title: { en: 'Switch off SNMP', cy: 'Diffodd SNMP' },
  minutes: 5,
  steps: (situation) =>
    fixSteps(situation, 'snmp-default-community', {
      why: [
        {
          en: 'SNMP lets others read about the device, and sometimes change it, with a password that everybody knows.',
          cy: 'Mae SNMP yn gadael i eraill ddarllen am y ddyfais, ac weithiau ei newid, gyda chyfrinair y mae pawb yn ei wybod.',
        },
      ],
      steps: [
        {
          en: 'Look for “SNMP” under “Network” or “Management”. Switch it off, or choose version 3 only.',
          cy: 'Chwiliwch am “SNMP” o dan “Network” neu “Management”. Diffoddwch ef, neu dewiswch fersiwn 3 yn unig.',
        },
      ],
    }),
});
