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
      steps: [
        {
          en: 'Hold the reset button for 4 seconds, until you hear a beep, and let go.',
          cy: 'Daliwch y botwm ailosod am 4 eiliad, nes i chi glywed bîp, a gollyngwch.',
        },
      ],
      holdSeconds: 4,
      warning: {
        en: 'This deletes none of your files. It switches the firewall and the blocking of attackers off: switch them on again.',
        cy: 'Nid yw hyn yn dileu dim un o’ch ffeiliau. Mae’n diffodd y wal dân a’r blocio ar ymosodwyr: trowch nhw ymlaen eto.',
      },
      source:
        'https://www.synology.com/knowledgebase/DSM/tutorial/General_Setup/How_to_reset_my_Synology_NAS_7',
      checked: '2026-11-01',
    },
    {
      family: 'Install the system again',
      kinds: ['nas'],
      steps: [
        {
          en: 'Hold the reset button for 4 seconds until you hear a beep, and let go.',
          cy: 'Daliwch y botwm ailosod am 4 eiliad nes i chi glywed bîp, a gollyngwch.',
        },
        {
          en: 'Within 10 seconds hold it again for 4 seconds, until you hear three beeps.',
          cy: 'O fewn 10 eiliad daliwch ef eto am 4 eiliad, nes i chi glywed tri bîp.',
        },
      ],
      holdSeconds: 4,
      warning: {
        en: 'Even this deletes none of your files. To pass it on, erase the drives or take them out.',
        cy: 'Nid yw hyd yn oed hyn yn dileu dim un o’ch ffeiliau. I’w roi i rywun arall, dilëwch y gyriannau neu tynnwch nhw allan.',
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
        cy: 'Rydych yn gwneud eich cyfrif eich hun wrth ei osod. Ar ôl ailosod nid oes cyfrinair gan y cyfrif admin nes i chi osod un.',
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
      cy: 'Ail gam wrth fewngofnodi: drwy e-bost, ap dilysu neu allwedd ddiogelwch.',
    },
    ...twoStepList,
  },
  updates: {
    how: {
      en: 'Security Advisor on the device says whether its system and its packages are out of date.',
      cy: 'Mae Security Advisor ar y ddyfais yn dweud a yw ei system a’i phecynnau’n hen.',
    },
    source: 'https://www.home-assistant.io/integrations/synology_dsm/',
    checked: '2026-11-22',
    secondHand: true,
  },
  support: [
    {
      family: 'DSM',
      text: {
        en: 'Each version of DSM has phases of support with an end; Synology’s security white paper names them.',
        cy: 'Mae gan bob fersiwn o DSM gyfnodau cymorth â diwedd; mae papur gwyn diogelwch Synology yn eu henwi.',
      },
      source: 'https://www.scribd.com/document/665720218/Synology-Security-Whitepaper-pdf-safe',
      checked: '2022-10-17',
      secondHand: true,
    },
  ],
});
