import { deletionList, discloseList, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'arlo',
  name: 'Arlo',
  alternateNames: ['Arlo *'],
  disclosure: { policy: 'https://bugcrowd.com/arlo', ...discloseList },
  support: [
    {
      family: 'Arlo Gen 3 and Arlo Pro',
      matches: ['VMC3030*', 'VMC4030', 'VMC4030r*'],
      text: {
        en: 'Arlo may end a product 4 years after it stops making it. It announced April 2023 for these and put it off by at least a year after protests.',
        cy: 'Gall Arlo ddod â chynnyrch i ben 4 blynedd ar ôl rhoi’r gorau i’w wneud. Cyhoeddodd Ebrill 2023 ar gyfer y rhain a’i ohirio o leiaf blwyddyn ar ôl protestiadau.',
      },
      source: 'https://www.iottechnews.com/news/2023/jan/03/arlo-criticised-for-new-end-of-life-policy/',
      checked: '2023-01-03',
      secondHand: true,
    },
    {
      family: 'All cameras',
      minimumYears: 4,
      text: {
        en: 'Arlo may end a product 4 years after it stops making it.',
        cy: 'Gall Arlo ddod â chynnyrch i ben 4 blynedd ar ôl rhoi’r gorau i’w wneud.',
      },
      source: 'https://www.iottechnews.com/news/2023/jan/03/arlo-criticised-for-new-end-of-life-policy/',
      checked: '2023-01-03',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://my.arlo.com/#/settings/privacy/delete-account',
    text: {
      en: 'Arlo resets and removes your devices before it deletes the account.',
      cy: 'Mae Arlo yn ailosod ac yn tynnu eich dyfeisiau cyn dileu’r cyfrif.',
    },
    ...deletionList,
  },
  twoStepLogin: {
    offered: true,
    guide: 'https://kb.arlo.com/000062288',
    text: {
      en: 'A second step when you sign in: by text message, by e-mail or in the maker’s own app.',
      cy: 'Ail gam wrth fewngofnodi: drwy neges destun, e-bost neu ap y gwneuthurwr ei hun.',
    },
    ...twoStepList,
  },
  accountRemoval: [
    {
      family: 'All products',
      steps: [
        { en: 'Open the Arlo app and disarm the camera.', cy: 'Agorwch ap Arlo a diarfogwch y camera.' },
        {
          en: 'Choose Settings, then My Devices, then the device.',
          cy: 'Dewiswch Settings, yna My Devices, yna’r ddyfais.',
        },
        { en: 'Choose Remove Device and confirm.', cy: 'Dewiswch Remove Device a chadarnhewch.' },
      ],
      warning: {
        en: 'This resets the device as well. A base station takes its cameras with it.',
        cy: 'Mae hyn yn ailosod y ddyfais hefyd. Mae gorsaf yn mynd â’i chamerâu gyda hi.',
      },
      source: 'https://www.arlo.com/en_gb/support/faq/1713/How-do-I-remove-a-device-from-my-Arlo-account',
      checked: '2026-11-22',
    },
  ],
  reset: [
    {
      family: 'Cameras',
      kinds: ['camera'],
      steps: [
        {
          en: 'Charge the battery to at least half, or plug the camera in.',
          cy: 'Gwefrwch y batri i’w hanner o leiaf, neu blygiwch y camera i mewn.',
        },
        {
          en: 'Find the button: at the bottom on Ultra, Pro 3 and Pro 4, in a small hole on Pro and Pro 2, by the battery on the oldest.',
          cy: 'Chwiliwch am y botwm: ar y gwaelod ar Ultra, Pro 3 a Pro 4, mewn twll bach ar Pro a Pro 2, wrth y batri ar yr hynaf.',
        },
        {
          en: 'Bring the camera close to its station or router and hold the button for 15 seconds.',
          cy: 'Dewch â’r camera yn agos at ei orsaf neu’r llwybrydd a daliwch y botwm am 15 eiliad.',
        },
      ],
      holdSeconds: 15,
      warning: {
        en: 'Remove the camera from your Arlo account as well.',
        cy: 'Tynnwch y camera o’ch cyfrif Arlo hefyd.',
      },
      source: 'https://scos.co.uk/troubleshooting/arlo/arlo-wont-reset',
      checked: '2026-11-22',
      secondHand: true,
    },
    {
      family: 'Base stations and SmartHubs',
      matches: ['VMB*', '*Base Station*', '*SmartHub*'],
      kinds: ['hub'],
      steps: [
        {
          en: 'Hold the reset button at the back with a paper clip for about 10 seconds, then let go.',
          cy: 'Daliwch y botwm ailosod yn y cefn â chlip papur am tua 10 eiliad, wedyn gollyngwch.',
        },
        {
          en: 'Wait: the light at the front flashes amber, then the station starts again.',
          cy: 'Arhoswch: mae’r golau yn y blaen yn fflachio’n oren, wedyn mae’r orsaf yn ailgychwyn.',
        },
        {
          en: 'In the app open Settings, My Devices, choose the station and then Remove Device.',
          cy: 'Yn yr ap agorwch Settings, My Devices, dewiswch yr orsaf ac wedyn Remove Device.',
        },
      ],
      holdSeconds: 10,
      doneWhen: {
        en: 'The amber light has stopped flashing and the station has started again.',
        cy: 'Mae’r golau oren wedi peidio â fflachio ac mae’r orsaf wedi ailgychwyn.',
      },
      warning: {
        en: 'Every camera that was paired with it must be reset and added again as well.',
        cy: 'Rhaid ailosod ac ychwanegu pob camera a oedd wedi’i baru â hi hefyd.',
      },
      source: 'https://basestationoffline.blogspot.com/2022/06/how-can-i-factory-reset-my-smarthub-or.html',
      checked: '2022-06-30',
      secondHand: true,
    },
  ],
});
