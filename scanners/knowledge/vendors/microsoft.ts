import { deletionList, discloseList, privacyList, securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'microsoft',
  name: 'Microsoft',
  alternateNames: ['Microsoft *', 'Xbox'],
  disclosure: { contact: 'secure@microsoft.com', policy: 'https://msrc.microsoft.com/', ...discloseList },
  securityTxt: { domain: 'microsoft.com', state: 'valid', ...securityTxtProbe },
  reset: [
    {
      family: 'Xbox',
      kinds: ['console'],
      steps: [
        {
          en: 'Open Settings, System, Console info, then Reset console.',
          cy: 'Agorwch Settings, System, Console info, yna Reset console.',
        },
        { en: 'Choose to reset and remove everything.', cy: 'Dewiswch ailosod a thynnu popeth.' },
      ],
      source: 'https://stealthoptional.com/hardware/how-to-hard-reset-your-xbox-one-ps4-or-nintendo-switch/',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://account.live.com/closeaccount.aspx',
    daysToComplete: 60,
    text: {
      en: 'This closes the whole Microsoft account. You choose whether it takes 30 or 60 days, and can change your mind until then.',
      cy: 'Mae hyn yn cau’r cyfrif Microsoft cyfan. Chi sy’n dewis a yw’n cymryd 30 neu 60 diwrnod, a gallwch newid eich meddwl tan hynny.',
    },
    ...deletionList,
  },
  cloudDataDeletion: {
    url: 'https://www.microsoft.com/en-us/concern/privacyrequest-msa',
    text: {
      en: 'On this page you can ask what is kept about you, and ask to have it deleted.',
      cy: 'Ar y dudalen hon gallwch ofyn beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  privacyNotice: { url: 'https://privacy.microsoft.com/privacystatement', ...privacyList },
  twoStepLogin: {
    offered: true,
    guide: 'https://support.microsoft.com/en-us/help/12408/',
    text: {
      en: 'A second step when you sign in: by text message, by e-mail, in the maker’s own app, by phone call or with an authenticator app.',
      cy: 'Ail gam wrth fewngofnodi: drwy neges destun, e-bost, ap y gwneuthurwr ei hun, galwad ffôn neu ap dilysu.',
    },
    ...twoStepList,
  },
  updates: {
    automatic: true,
    how: {
      en: 'An Xbox looks for updates each night and installs them while nobody plays.',
      cy: 'Mae Xbox yn chwilio am ddiweddariadau bob nos ac yn eu gosod tra nad oes neb yn chwarae.',
    },
    steps: [
      {
        en: 'Press the Xbox button and open Settings, System, Updates.',
        cy: 'Gwasgwch fotwm Xbox ac agorwch Settings, System, Updates.',
      },
      { en: 'Tick “Keep my console up to date”.', cy: 'Ticiwch “Keep my console up to date”.' },
    ],
    source: 'https://support.xbox.com/bg-BG/xbox-one/console/system-update-overview',
    checked: '2026-11-22',
  },
  support: [
    {
      family: 'Windows 10',
      matches: ['*Windows 10*'],
      until: '2025-10-14',
      text: {
        en: 'Windows 10 gets no more free security updates. Some computers are enrolled for paid or extended ones.',
        cy: 'Nid yw Windows 10 yn cael rhagor o ddiweddariadau diogelwch am ddim. Mae rhai cyfrifiaduron wedi’u cofrestru ar gyfer rhai y telir amdanynt neu rai estynedig.',
      },
      source: 'https://endoflife.date/windows',
      checked: '2026-08-22',
      secondHand: true,
    },
  ],
});
