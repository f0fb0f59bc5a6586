import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'restore-router-dns',
  task: 'fix',
  fixes: ['unexpected-dns-server', 'dns-tampering', 'dnssec-unvalidated'],
  title: {
    en: 'Set the router’s name server right',
    cy: 'Cywiro gweinydd enwau’r llwybrydd',
  },
  minutes: 8,
  steps: (situation) =>
    fixSteps(situation, 'unexpected-dns-server', {
      begin: 'router',
      why: [
        {
          en: 'A name server tells your devices where each website is. Whoever runs it can send you to a false one.',
          cy: 'Mae gweinydd enwau yn dweud wrth eich dyfeisiau ble mae pob gwefan. Gall pwy bynnag sy’n ei redeg eich anfon i un ffug.',
        },
      ],
      steps: [
        {
          en: 'Look for “DNS” under “Internet” or “WAN”. Choose “Automatic” or “From provider”, unless you chose another yourself.',
          cy: 'Chwiliwch am “DNS” o dan “Internet” neu “WAN”. Dewiswch “Automatic” neu “From provider”, oni bai eich bod wedi dewis un arall eich hun.',
        },
        {
          en: 'If somebody else changed it, change the router’s password as well, and install its updates.',
          cy: 'Os newidiodd rhywun arall ef, newidiwch gyfrinair y llwybrydd hefyd, a gosodwch ei ddiweddariadau.',
        },
        {
          en: 'Look at the DNS setting of this computer too. It should be automatic.',
          cy: 'Edrychwch ar osodiad DNS y cyfrifiadur hwn hefyd. Dylai fod yn awtomatig.',
        },
      ],
      word: {
        title: {
          en: 'Did you choose this name server yourself, for example for an ad blocker?',
          cy: 'Ai chi ddewisodd y gweinydd enwau hwn, er enghraifft ar gyfer rhwystrwr hysbysebion?',
        },
        question: 'unexpected-dns-server',
        settles: false,
        records: { question: 'unexpected-dns-server', as: { yes: 'mine' } },
      },
    }),
});
