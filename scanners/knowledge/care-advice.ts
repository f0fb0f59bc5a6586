import type { CareAdvice, CareFact, CareUse } from '../core/model.ts';
import type { Text } from '../core/text.ts';
import { sameMaker } from './vendors.ts';

type Advice = Omit<CareAdvice, 'use' | 'facts'>;

const gentlyAsked: Text = {
  en: 'Homelatch listens to it and asks it a few plain questions. It tries no password on it and sends it nothing unusual.',
  cy: 'Mae Homelatch yn gwrando arni ac yn gofyn ychydig o gwestiynau syml iddi. Nid yw’n rhoi cynnig ar gyfrinair nac yn anfon dim byd anarferol ati.',
};

const adviceFor: Readonly<Record<CareUse, Advice>> = {
  telecare: {
    what: {
      en: 'This calls for help when somebody presses a button or falls.',
      cy: 'Mae hon yn galw am help pan fydd rhywun yn pwyso botwm neu’n cwympo.',
    },
    whoToCall: {
      en: 'Call the alarm service before you change anything: the number is on the unit or in its papers. If you do not know it, ask the council’s adult social care team.',
      cy: 'Ffoniwch y gwasanaeth larwm cyn newid dim: mae’r rhif ar yr uned neu yn ei phapurau. Os nad ydych yn ei wybod, gofynnwch i dîm gofal cymdeithasol oedolion y cyngor.',
    },
    keepOn: [
      {
        en: 'Never unplug the alarm unit, not even for a minute.',
        cy: 'Peidiwch byth â datgysylltu’r uned larwm, ddim hyd yn oed am funud.',
      },
      {
        en: 'Never unplug the router or the phone line that it uses without a word with the alarm service.',
        cy: 'Peidiwch byth â datgysylltu’r llwybrydd na’r llinell ffôn y mae’n ei defnyddio heb air â’r gwasanaeth larwm.',
      },
      {
        en: 'Do not reset it and do not move it to another Wi-Fi yourself.',
        cy: 'Peidiwch â’i hailosod na’i symud i Wi-Fi arall eich hun.',
      },
      {
        en: 'After any change to the router, the broadband or the phone, press the button and test the alarm.',
        cy: 'Ar ôl unrhyw newid i’r llwybrydd, y band eang neu’r ffôn, pwyswch y botwm a phrofwch y larwm.',
      },
    ],
    ourCare: gentlyAsked,
  },
  medical: {
    what: { en: 'This looks like a medical device.', cy: 'Mae hon yn edrych fel dyfais feddygol.' },
    whoToCall: {
      en: 'Ask the clinic or the company that supplied it before you change anything.',
      cy: 'Gofynnwch i’r clinig neu’r cwmni a’i darparodd cyn newid dim.',
    },
    keepOn: [
      {
        en: 'Never unplug it while somebody uses it.',
        cy: 'Peidiwch byth â’i datgysylltu tra bydd rhywun yn ei defnyddio.',
      },
      {
        en: 'It may send readings to a clinic through your router: tell them before you change the router or the Wi-Fi.',
        cy: 'Gall anfon mesuriadau i glinig drwy eich llwybrydd: dywedwch wrthynt cyn newid y llwybrydd neu’r Wi-Fi.',
      },
    ],
    ourCare: gentlyAsked,
  },
  alarm: {
    what: {
      en: 'This looks like a burglar or fire alarm.',
      cy: 'Mae hon yn edrych fel larwm lladron neu larwm tân.',
    },
    whoToCall: {
      en: 'Call the company that looks after it before you change anything, or it may raise the alarm.',
      cy: 'Ffoniwch y cwmni sy’n gofalu amdani cyn newid dim, neu gall ganu’r larwm.',
    },
    keepOn: [
      {
        en: 'Switching it or the router off can raise the alarm. Tell the alarm company first.',
        cy: 'Gall ei diffodd, neu ddiffodd y llwybrydd, ganu’r larwm. Dywedwch wrth y cwmni larwm yn gyntaf.',
      },
    ],
    ourCare: gentlyAsked,
  },
  lock: {
    what: { en: 'This opens and closes a door.', cy: 'Mae hon yn agor ac yn cloi drws.' },
    whoToCall: {
      en: 'Tell everybody who lives here, and any carer with a code, before you change anything.',
      cy: 'Dywedwch wrth bawb sy’n byw yma, ac wrth unrhyw ofalwr sydd â chod, cyn newid dim.',
    },
    keepOn: [
      {
        en: 'Keep a real key at hand before you change or reset it.',
        cy: 'Cadwch allwedd go iawn wrth law cyn ei newid neu ei hailosod.',
      },
      {
        en: 'A carer’s code may stop working after a reset.',
        cy: 'Gall cod gofalwr beidio â gweithio ar ôl ailosod.',
      },
    ],
    ourCare: gentlyAsked,
  },
  hearing: {
    what: { en: 'This helps somebody to hear.', cy: 'Mae hon yn helpu rhywun i glywed.' },
    whoToCall: {
      en: 'Ask the person who wears it, or their hearing clinic.',
      cy: 'Gofynnwch i’r sawl sy’n ei gwisgo, neu i’w clinig clyw.',
    },
    keepOn: [
      {
        en: 'Do not reset it: the settings are made for one person.',
        cy: 'Peidiwch â’i hailosod: mae’r gosodiadau wedi’u gwneud ar gyfer un person.',
      },
    ],
    ourCare: gentlyAsked,
  },
  'voice-assistant': {
    what: {
      en: 'Somebody may use this to call a friend or a carer by voice.',
      cy: 'Gall rhywun ddefnyddio hon i ffonio ffrind neu ofalwr â’i lais.',
    },
    whoToCall: {
      en: 'Ask everybody who uses it before you change or reset it.',
      cy: 'Gofynnwch i bawb sy’n ei defnyddio cyn ei newid neu ei hailosod.',
    },
    keepOn: [
      {
        en: 'Without power, Wi-Fi and the internet it cannot call anyone.',
        cy: 'Heb drydan, Wi-Fi a’r rhyngrwyd, ni all ffonio neb.',
      },
      {
        en: 'It does not replace a care alarm, and it may not be able to call 999.',
        cy: 'Nid yw’n cymryd lle larwm gofal, ac efallai na all ffonio 999.',
      },
    ],
    ourCare: gentlyAsked,
  },
  'carries-care': {
    what: {
      en: 'A device that calls for help may do so through this router.',
      cy: 'Gall dyfais sy’n galw am help wneud hynny drwy’r llwybrydd hwn.',
    },
    whoToCall: {
      en: 'Call the alarm service, or the clinic, before you unplug, change or reset this router.',
      cy: 'Ffoniwch y gwasanaeth larwm, neu’r clinig, cyn datgysylltu, newid neu ailosod y llwybrydd hwn.',
    },
    keepOn: [
      {
        en: 'Leave it on day and night.',
        cy: 'Gadewch ef ymlaen ddydd a nos.',
      },
    ],
    ourCare: {
      en: 'Homelatch checks it like any other router. It never restarts it.',
      cy: 'Mae Homelatch yn ei wirio fel unrhyw lwybrydd arall. Nid yw byth yn ei ailgychwyn.',
    },
  },
};

interface DatedAdvice extends CareFact {
  readonly uses: readonly CareUse[];
  /** Holds for devices of this maker only. */
  readonly maker?: string;
}

const onTheLine: readonly CareUse[] = ['telecare', 'alarm', 'carries-care'];

/** Facts about the switch from analogue to digital telephone lines in the United Kingdom, and about calls for help. */
export const careFacts: readonly DatedAdvice[] = [
  {
    text: {
      en: 'Old telephone lines are switched off in the United Kingdom by 31 January 2027. A care alarm on such a line may stop working.',
      cy: 'Bydd hen linellau ffôn yn cael eu diffodd yn y Deyrnas Unedig erbyn 31 Ionawr 2027. Gall larwm gofal ar linell o’r fath beidio â gweithio.',
    },
    uses: onTheLine,
    source: 'https://broadbandswitch.uk/broadband-switching-care-alarm-health-pendant-security-alarm.html',
    checked: '2026-04-27',
  },
  {
    text: {
      en: 'Tell your telephone company that there is a care alarm in the home. It must not switch your line before the alarm works on the new one, and it sends an engineer to test it.',
      cy: 'Dywedwch wrth eich cwmni ffôn fod larwm gofal yn y cartref. Rhaid iddo beidio â newid eich llinell cyn i’r larwm weithio ar yr un newydd, ac mae’n anfon peiriannydd i’w brofi.',
    },
    uses: ['telecare', 'carries-care'],
    source:
      'https://www.wired-gov.net/wg/news.nsf/articles/telecare+users+and+their+loved+ones+across+the+uk+urged+to+speak+to+telecoms+providers+ahead+of+switch+to+digital+landlines+02062025121000?open',
    checked: '2025-06-02',
  },
  {
    text: {
      en: 'A digital line needs electricity. Ask for the free battery: it keeps the line going for at least one hour in a power cut.',
      cy: 'Mae angen trydan ar linell ddigidol. Gofynnwch am y batri am ddim: mae’n cadw’r llinell i fynd am o leiaf awr mewn toriad trydan.',
    },
    uses: onTheLine,
    source: 'https://www.kaeltripton.com/telecare-pstn-switch-off-vulnerable/',
    checked: '2026-06-05',
  },
  {
    text: {
      en: 'Test the alarm after every change of the router, the broadband or the telephone line.',
      cy: 'Profwch y larwm ar ôl pob newid i’r llwybrydd, y band eang neu’r llinell ffôn.',
    },
    uses: onTheLine,
    source: 'https://broadbandswitch.uk/broadband-switching-care-alarm-health-pendant-security-alarm.html',
    checked: '2026-04-27',
  },
  {
    text: {
      en: 'Beware of callers who use the switch as a pretext: nobody needs your bank details or passwords for it.',
      cy: 'Byddwch yn wyliadwrus o alwyr sy’n defnyddio’r newid yn esgus: nid oes angen eich manylion banc na’ch cyfrineiriau ar neb ar ei gyfer.',
    },
    uses: ['telecare', 'carries-care'],
    source: 'https://www.homecareassociation.org.uk/resource/the-digital-switchover.html',
    checked: '2026-11-01',
  },
  {
    text: {
      en: 'Alexa’s call for help reaches a contact, not 999, and needs Wi-Fi.',
      cy: 'Mae galwad Alexa am help yn cyrraedd cyswllt, nid 999, ac mae angen Wi-Fi arni.',
    },
    uses: ['voice-assistant'],
    maker: 'Amazon',
    source: 'https://digprjsurvey.amazon.co.uk/csad/help/node/G6WYZPF5XKHNBZKA',
    checked: '2026-11-01',
  },
];

/** The words for one use, with the facts that hold for it. */
export function careAdvice(use: CareUse, manufacturer: string | undefined): CareAdvice {
  const facts = careFacts
    .filter(
      ({ uses, maker }) => uses.includes(use) && (maker === undefined || sameMaker(maker, manufacturer)),
    )
    .map(({ text, source, checked }) => ({ text, source, checked }));
  return { use, ...adviceFor[use], facts };
}
