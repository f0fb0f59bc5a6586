import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'review-account',
  task: 'fix',
  fixes: ['unreviewed-account-access', 'no-vendor-alerts'],
  answers: ['unreviewed-account-access'],
  title: {
    en: 'Look who can get into its account',
    cy: 'Edrych pwy all fynd i’w chyfrif',
  },
  minutes: 8,
  steps: (situation) =>
    fixSteps(situation, 'unreviewed-account-access', {
      begin: 'anywhere',
      why: [
        {
          en: 'Whoever is signed in to its account can use the device from anywhere.',
          cy: 'Gall pwy bynnag sydd wedi mewngofnodi i’w chyfrif ddefnyddio’r ddyfais o unrhyw le.',
        },
      ],
      steps: [
        {
          en: 'Open its app or the maker’s site, then “Account” or “Security”.',
          cy: 'Agorwch ei hap neu wefan y gwneuthurwr, yna “Account” neu “Security”.',
        },
        {
          en: 'Look for “Devices”, “Sessions” or “Shared users”. Sign out and remove those that are not yours.',
          cy: 'Chwiliwch am “Devices”, “Sessions” neu “Shared users”. Allgofnodwch a thynnwch y rhai nad ydynt yn eiddo i chi.',
        },
        {
          en: 'Switch on two-step login, and alerts about new logins.',
          cy: 'Trowch ymlaen fewngofnodi dau gam, a rhybuddion am fewngofnodi newydd.',
        },
      ],
      word: {
        title: {
          en: 'Is everyone who is signed in there meant to be?',
          cy: 'A yw pawb sydd wedi mewngofnodi yno i fod yno?',
        },
        question: 'unreviewed-account-access',
      },
    }),
});
