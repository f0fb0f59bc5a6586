import { deletionList, discloseList, securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'synology',
  name: 'Synology',
  alternateNames: ['Synology *'],
  disclosure: {
    contact: 'security@synology.com',
    policy: 'https://www.synology.com/en-global/security/bounty_program',
    ...discloseList,
  },
  securityTxt: { domain: 'synology.com', state: 'valid', ...securityTxtProbe },
  reset: [
    {
      family: 'Administrator and network settings only',
      kinds: ['nas'],
      steps: [{ en: 'Hold the reset button for 4 seconds, until you hear a beep, and let go.' }],
      holdSeconds: 4,
      warning: {
        en: 'This deletes none of your files. It switches the firewall and the blocking of attackers off: switch them on again.',
      },
      source:
        'https://www.synology.com/knowledgebase/DSM/tutorial/General_Setup/How_to_reset_my_Synology_NAS_7',
      checked: '2026-11-01',
    },
    {
      family: 'Install the system again',
      kinds: ['nas'],
      steps: [
        { en: 'Hold the reset button for 4 seconds until you hear a beep, and let go.' },
        { en: 'Within 10 seconds hold it again for 4 seconds, until you hear three beeps.' },
      ],
      holdSeconds: 4,
      warning: {
        en: 'Even this deletes none of your files. To pass it on, erase the drives or take them out.',
      },
      source:
        'https://www.synology.com/knowledgebase/DSM/tutorial/General_Setup/How_to_reset_my_Synology_NAS_7',
      checked: '2026-11-01',
    },
  ],
  accountDeletion: { url: 'https://account.synology.com/en-us/profile', ...deletionList },
  defaultCredentials: [
    {
      family: 'All products',
      status: 'none',
      text: {
        en: 'You make your own account at set-up. After a reset the account admin has no password until you set one.',
      },
      source:
        'https://www.synology.com/knowledgebase/DSM/tutorial/General_Setup/How_to_reset_my_Synology_NAS_7',
      checked: '2026-11-01',
    },
  ],
  twoStepLogin: {
    offered: true,
    guide: 'https://kb.synology.com/en-us/DSM/help/DSM/SecureSignIn/2factor_authentication',
    text: {
      en: 'A second step when you sign in: by e-mail, with an authenticator app or with a security key.',
    },
    ...twoStepList,
  },
});
