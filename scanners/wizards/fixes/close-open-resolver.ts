import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'close-open-resolver',
  task: 'fix',
  fixes: ['open-resolver'],
  title: {
    en: 'Switch off a stray name server',
    cy: 'Diffodd gweinydd enwau crwydr',
  },
  minutes: 5,
  steps: (situation) =>
    fixSteps(situation, 'open-resolver', {
      why: [
        {
          en: 'It answers questions about internet names for anyone. That is a router’s or an ad blocker’s work.',
          cy: 'Mae’n ateb cwestiynau am enwau’r rhyngrwyd i unrhyw un. Gwaith llwybrydd neu rwystrwr hysbysebion yw hynny.',
        },
      ],
      steps: [
        {
          en: 'Look for “DNS server”, “DNS proxy” or “Name server” and switch it off, unless it is your ad blocker.',
          cy: 'Chwiliwch am “DNS server”, “DNS proxy” neu “Name server” a’i ddiffodd, oni bai mai eich rhwystrwr hysbysebion ydyw.',
        },
      ],
    }),
});
