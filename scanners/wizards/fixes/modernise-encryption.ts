import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'modernise-encryption',
  task: 'fix',
  fixes: ['outdated-tls', 'weak-ssh-algorithms'],
  title: {
    en: 'Use newer encryption',
    cy: 'Defnyddio amgryptio mwy newydd',
  },
  minutes: 8,
  steps: (situation) =>
    fixSteps(situation, 'outdated-tls', {
      why: [
        {
          en: 'It still takes part in old ways of encrypting that can be broken.',
          cy: 'Mae’n dal i ddefnyddio hen ffyrdd o amgryptio y gellir eu torri.',
        },
      ],
      steps: [
        {
          en: 'Install updates first. They often bring newer encryption.',
          cy: 'Gosodwch ddiweddariadau yn gyntaf. Yn aml maent yn dod ag amgryptio mwy newydd.',
        },
        {
          en: 'Look for “TLS”, “SSL” or “Minimum version” and choose 1.2 or higher.',
          cy: 'Chwiliwch am “TLS”, “SSL” neu “Minimum version” a dewiswch 1.2 neu uwch.',
        },
        {
          en: 'If it has “SSH” and you do not use it, switch it off.',
          cy: 'Os oes ganddi “SSH” ac nad ydych yn ei ddefnyddio, diffoddwch ef.',
        },
      ],
      warning: {
        en: 'Something very old that you use with it may stop working.',
        cy: 'Efallai y bydd rhywbeth hen iawn yr ydych yn ei ddefnyddio gyda hi yn peidio â gweithio.',
      },
    }),
});
