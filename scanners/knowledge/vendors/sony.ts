import { deletionList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'sony',
  name: 'Sony',
  alternateNames: ['Sony *', 'Sony Corporation*'],
  disclosure: {
    policy: 'https://hackerone.com/sony',
    source: 'https://hackerone.com/sony',
    checked: '2026-11-01',
  },
  accountDeletion: { url: 'https://www.sony-europe.com/mysony/account', ...deletionList },
  support: [
    {
      family: 'Televisions',
      matches: ['KD-*', 'XR-*', 'K-*', 'KDL-*', '*BRAVIA*'],
      minimumYears: 2,
      text: {
        en: 'Sony told Which? that televisions get updates for 2 years from their launch.',
        cy: 'Dywedodd Sony wrth Which? fod setiau teledu’n cael diweddariadau am 2 flynedd o’u lansiad.',
      },
      source: 'https://hoit.uk/?p=5596',
      checked: '2023-01-31',
      secondHand: true,
    },
  ],
  reset: [
    {
      family: 'Google TV and Android TV',
      kinds: ['tv'],
      steps: [
        { en: 'Take out all USB devices.', cy: 'Tynnwch bob dyfais USB allan.' },
        {
          en: 'In the television’s settings choose Factory data reset and confirm.',
          cy: 'Yng ngosodiadau’r teledu dewiswch Factory data reset a chadarnhewch.',
        },
      ],
      doneWhen: {
        en: 'The first set-up screen appears.',
        cy: 'Mae’r sgrin osod gyntaf yn ymddangos.',
      },
      warning: {
        en: 'A restart wipes nothing. Check afterwards that the accounts of your film services no longer list the television.',
        cy: 'Nid yw ailgychwyn yn clirio dim. Gwiriwch wedyn nad yw cyfrifon eich gwasanaethau ffilm yn rhestru’r teledu mwyach.',
      },
      source:
        'https://www.sony.ca/en/electronics/support/televisions-projectors/kf-50e201a/articles/00159487',
      checked: '2023-06-06',
    },
  ],
  updates: {
    how: {
      en: 'BRAVIA televisions get some updates from Google and some from Sony, over the internet. Whether they come by themselves depends on what you chose at set-up.',
      cy: 'Mae setiau BRAVIA yn cael rhai diweddariadau gan Google a rhai gan Sony, dros y rhyngrwyd. Mae a ydynt yn dod ar eu pen eu hunain yn dibynnu ar yr hyn a ddewisoch wrth osod.',
    },
    source: 'https://techandaudio.com/why-software-updates-matter-in-smart-tvs',
    checked: '2026-11-22',
    secondHand: true,
  },
});
