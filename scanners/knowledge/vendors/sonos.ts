import { deletionList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'sonos',
  name: 'Sonos',
  alternateNames: ['Sonos *'],
  disclosure: {
    contact: 'security@sonos.com',
    policy: 'https://www.sonos.com/en-ca/vulnerability-disclosure-policy',
    responseTimes: {
      en: 'Sonos answers within 3 working days.',
      cy: 'Mae Sonos yn ateb o fewn 3 diwrnod gwaith.',
    },
    source: 'https://www.sonos.com/zh-cn/vulnerability-disclosure-policy',
    checked: '2026-03-30',
  },
  support: [
    {
      family: 'All players',
      minimumYears: 5,
      text: {
        en: 'Updates for at least 5 years after Sonos stops selling a product.',
        cy: 'Diweddariadau am o leiaf 5 mlynedd ar ôl i Sonos roi’r gorau i werthu cynnyrch.',
      },
      source:
        'https://www.hitechcrimesolutions.com/sonoss-tone-deaf-legacy-product-policy-angers-customers-naked-security/',
      checked: '2020-01-23',
      secondHand: true,
    },
    {
      family: 'ZonePlayer, Connect (2011 to 2015), first Play:5, Bridge, CR200',
      matches: ['ZP80', 'ZP90', 'ZP100', 'ZP120', '*Play:5 (Gen1)*', 'BR100', '*Bridge*', 'CR200'],
      until: '2020-05-31',
      source:
        'https://circle9tech.com/2020/01/21/sonos-announcement-end-of-software-updates-on-legacy-equipment/',
      checked: '2020-01-21',
      secondHand: true,
    },
  ],
  reset: [
    {
      family: 'Play:1, Play:3 and first Play:5',
      matches: ['*Play:1*', '*Play:3*', '*Play:5*'],
      kinds: ['speaker'],
      steps: [
        { en: 'Unplug the speaker.', cy: 'Datgysylltwch y seinydd.' },
        {
          en: 'Hold Play/Pause while you plug it in again.',
          cy: 'Daliwch Play/Pause wrth ei blygio i mewn eto.',
        },
        {
          en: 'Keep holding until the light flashes amber and white. It turns green when it is done.',
          cy: 'Daliwch ati i bwyso nes i’r golau fflachio’n ambr a gwyn. Mae’n troi’n wyrdd pan fydd wedi gorffen.',
        },
      ],
      source: 'https://www.gearpatrol.com/tech/audio/a36097573/how-to-factory-reset-your-sonos-speakers/',
      checked: '2021-01-01',
      secondHand: true,
    },
    {
      family: 'Era speakers',
      matches: ['*Era*'],
      kinds: ['speaker'],
      steps: [
        { en: 'Unplug the speaker.', cy: 'Datgysylltwch y seinydd.' },
        {
          en: 'Hold the Bluetooth button while you plug it in again.',
          cy: 'Daliwch y botwm Bluetooth wrth ei blygio i mewn eto.',
        },
        {
          en: 'Keep holding until the light flashes amber and white. It turns green when it is done.',
          cy: 'Daliwch ati i bwyso nes i’r golau fflachio’n ambr a gwyn. Mae’n troi’n wyrdd pan fydd wedi gorffen.',
        },
      ],
      source: 'https://www.androidpolice.com/sonos-factory-reset-speaker-tutorial/',
      checked: '2024-01-01',
      secondHand: true,
    },
    {
      family: 'Other Sonos products',
      kinds: ['speaker'],
      steps: [
        { en: 'Unplug it.', cy: 'Datgysylltwch hi.' },
        {
          en: 'Hold the Join button (also called Connect) while you plug it in again.',
          cy: 'Daliwch y botwm Join (a elwir hefyd yn Connect) wrth ei phlygio i mewn eto.',
        },
        {
          en: 'Keep holding until the light flashes amber and white. It turns green when it is done.',
          cy: 'Daliwch ati i bwyso nes i’r golau fflachio’n ambr a gwyn. Mae’n troi’n wyrdd pan fydd wedi gorffen.',
        },
      ],
      source: 'https://www.gearpatrol.com/tech/audio/a36097573/how-to-factory-reset-your-sonos-speakers/',
      checked: '2021-01-01',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://www.sonos.com/en-us/legal/privacy#legal-privacy-contact',
    text: {
      en: 'Sonos has no button for it: you ask by e-mail or by the privacy form.',
      cy: 'Nid oes botwm gan Sonos ar gyfer hyn: rydych yn gofyn drwy e-bost neu’r ffurflen breifatrwydd.',
    },
    ...deletionList,
  },
  defaultCredentials: [
    {
      family: 'All products',
      status: 'none',
      text: {
        en: 'Sonos players have no password. Every device at home may control them; that is how the apps find them.',
        cy: 'Nid oes cyfrinair ar chwaraewyr Sonos. Gall pob dyfais gartref eu rheoli; felly mae’r apiau’n dod o hyd iddynt.',
      },
      source: 'https://threatpost.com/roku-tv-sonos-speaker-devices-open-to-takeover/133005',
      checked: '2018-06-21',
      secondHand: true,
    },
  ],
  privacyNotice: { url: 'https://www.sonos.com/en-us/legal/privacy', ...deletionList },
  updates: {
    how: {
      en: 'The Sonos app looks for a new version and asks before it installs it.',
      cy: 'Mae ap Sonos yn chwilio am fersiwn newydd ac yn gofyn cyn ei gosod.',
    },
    steps: [
      { en: 'Open Settings in the Sonos app.', cy: 'Agorwch Settings yn ap Sonos.' },
      {
        en: 'Open System Updates and choose Check for Updates.',
        cy: 'Agorwch System Updates a dewiswch Check for Updates.',
      },
    ],
    source: 'https://tvtotalkabout.com/sonos-wont-connect/',
    checked: '2026-11-22',
    secondHand: true,
  },
});
