import { deletionList, privacyList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'nintendo',
  name: 'Nintendo',
  alternateNames: ['Nintendo *'],
  disclosure: {
    policy: 'https://hackerone.com/nintendo',
    source: 'https://hackerone.com/nintendo',
    checked: '2026-11-01',
  },
  reset: [
    {
      family: 'Switch',
      kinds: ['console'],
      steps: [
        {
          en: 'Leave the console connected to the internet: it has to unlink your account.',
          cy: 'Gadewch y consol wedi’i gysylltu â’r rhyngrwyd: mae’n rhaid iddo ddatgysylltu eich cyfrif.',
        },
        {
          en: 'Open System Settings, System, Formatting Options, then Restore Factory Settings.',
          cy: 'Agorwch System Settings, System, Formatting Options, yna Restore Factory Settings.',
        },
        {
          en: 'Take out the microSD card: a reset does not wipe it.',
          cy: 'Tynnwch y cerdyn microSD allan: nid yw ailosod yn ei glirio.',
        },
      ],
      source: 'https://support.musicmagpie.co.uk/hc/en-gb/articles/4411914329746',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://accounts.nintendo.com/withdraw/confirm',
    daysToComplete: 30,
    ...deletionList,
  },
  cloudDataDeletion: {
    text: {
      en: 'You can ask by e-mail to dataprotectionofficer@nintendo.de what is kept about you, and ask to have it deleted.',
      cy: 'Gallwch ofyn drwy e-bost at dataprotectionofficer@nintendo.de beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  updates: {
    how: {
      en: 'A Switch gets updates over the internet and restarts to finish them. You find them in System Settings; close the game first.',
      cy: 'Mae Switch yn cael diweddariadau dros y rhyngrwyd ac yn ailgychwyn i’w gorffen. Fe’u cewch yn System Settings; caewch y gêm gyntaf.',
    },
    source: 'https://egghead.page/article/how-will-the-nintendo-switch-2-handle-system-updates',
    checked: '2026-11-22',
    secondHand: true,
  },
  support: [
    {
      family: 'Nintendo 3DS and Wii U',
      matches: ['*3DS*', '*Wii U*'],
      text: {
        en: 'Nintendo ended online play for these on 8 April 2024. Games already bought can still be fetched.',
        cy: 'Daeth Nintendo â chwarae ar-lein ar y rhain i ben ar 8 Ebrill 2024. Gellir nôl gemau a brynwyd eisoes o hyd.',
      },
      source:
        'https://infofiz.com/nintendo-will-shut-down-online-play-functions-for-the-3ds-and-wii-u-in-april/',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
});
