import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'turn-off-wps',
  task: 'fix',
  fixes: ['wps-enabled'],
  title: {
    en: 'Switch off the WPS button',
    cy: 'Diffodd y botwm WPS',
  },
  minutes: 4,
  steps: (situation) =>
    fixSteps(situation, 'wps-enabled', {
      begin: 'router',
      why: [
        {
          en: 'WPS lets a device join your Wi-Fi by a button or a short PIN. The PIN can be guessed in hours.',
          cy: 'Mae WPS yn gadael i ddyfais ymuno â’ch Wi-Fi drwy fotwm neu PIN byr. Gellir dyfalu’r PIN mewn oriau.',
        },
      ],
      steps: [
        {
          en: 'Look for “WPS” or “Wi-Fi Protected Setup”, under “Wireless” or “Wi-Fi”. Switch it off. If there is one switch for the PIN alone, switch at least that off.',
          cy: 'Chwiliwch am “WPS” neu “Wi-Fi Protected Setup”, o dan “Wireless” neu “Wi-Fi”. Diffoddwch ef. Os oes switsh ar gyfer y PIN yn unig, diffoddwch hwnnw o leiaf.',
        },
      ],
      word: {
        title: {
          en: 'Is WPS switched off now?',
          cy: 'A yw WPS wedi’i ddiffodd nawr?',
        },
        question: 'wps-enabled',
        records: { question: 'wps-enabled', as: { yes: 'off' } },
      },
    }),
});
