import type { Text } from '../core/text.ts';
import type { AssistiveUse } from './assistive.ts';

/** Words for the person who depends on a device, and for whoever cares for them. */
export interface CareAdvice {
  /** One sentence that says what it is for. */
  readonly what: Text;
  /** Whom to call before anything about it is changed. */
  readonly whoToCall: Text;
  /** What must stay plugged in. */
  readonly keepOn: readonly Text[];
  /** What Homelatch does and does not do with it. */
  readonly ourCare: Text;
}

/** A dated fact for people with a care alarm. */
export interface CareFact {
  readonly text: Text;
  readonly source: string;
  readonly checked: string;
}

const notTouched: Text = {
  en: 'Homelatch only listens to it. It tries no password on it and sends it nothing unusual.',
};

export const careAdvice: Readonly<Record<AssistiveUse, CareAdvice>> = {
  telecare: {
    what: { en: 'This calls for help when somebody presses a button or falls.' },
    whoToCall: {
      en: 'Call the alarm service before you change anything: the number is on the unit or in its papers. If you do not know it, ask the council’s adult social care team.',
    },
    keepOn: [
      { en: 'Never unplug the alarm unit, not even for a minute.' },
      { en: 'Never unplug the router or the phone line that it uses without a word with the alarm service.' },
      { en: 'Do not reset it and do not move it to another Wi-Fi yourself.' },
      {
        en: 'After any change to the router, the broadband or the phone, press the button and test the alarm.',
      },
    ],
    ourCare: notTouched,
  },
  medical: {
    what: { en: 'This looks like a medical device.' },
    whoToCall: { en: 'Ask the clinic or the company that supplied it before you change anything.' },
    keepOn: [
      { en: 'Never unplug it while somebody uses it.' },
      {
        en: 'It may send readings to a clinic through your router: tell them before you change the router or the Wi-Fi.',
      },
    ],
    ourCare: notTouched,
  },
  alarm: {
    what: { en: 'This looks like a burglar or fire alarm.' },
    whoToCall: {
      en: 'Call the company that looks after it before you change anything, or it may raise the alarm.',
    },
    keepOn: [{ en: 'Switching it or the router off can raise the alarm. Tell the alarm company first.' }],
    ourCare: notTouched,
  },
  lock: {
    what: { en: 'This opens and closes a door.' },
    whoToCall: {
      en: 'Tell everybody who lives here, and any carer with a code, before you change anything.',
    },
    keepOn: [
      { en: 'Keep a real key at hand before you change or reset it.' },
      { en: 'A carer’s code may stop working after a reset.' },
    ],
    ourCare: notTouched,
  },
  hearing: {
    what: { en: 'This helps somebody to hear.' },
    whoToCall: { en: 'Ask the person who wears it, or their hearing clinic.' },
    keepOn: [{ en: 'Do not reset it: the settings are made for one person.' }],
    ourCare: notTouched,
  },
  'voice-assistant': {
    what: { en: 'Somebody may use this to call a friend or a carer by voice.' },
    whoToCall: { en: 'Ask everybody who uses it before you change or reset it.' },
    keepOn: [
      { en: 'Without power, Wi-Fi and the internet it cannot call anyone.' },
      { en: 'It is no replacement for a care alarm: a call for help goes to a contact, not to 999.' },
    ],
    ourCare: {
      en: 'Homelatch checks it like any other speaker, but guides no reset before you say who uses it.',
    },
  },
};

/** Facts about the switch from analogue to digital telephone lines in the United Kingdom. */
export const switchoverFacts: readonly CareFact[] = [
  {
    text: {
      en: 'Old telephone lines are switched off in the United Kingdom by 31 January 2027. A care alarm on such a line may stop working.',
    },
    source: 'https://broadbandswitch.uk/broadband-switching-care-alarm-health-pendant-security-alarm.html',
    checked: '2026-04-27',
  },
  {
    text: {
      en: 'Tell your telephone company that there is a care alarm in the home. It must not switch your line before the alarm works on the new one, and it sends an engineer to test it.',
    },
    source:
      'https://www.wired-gov.net/wg/news.nsf/articles/telecare+users+and+their+loved+ones+across+the+uk+urged+to+speak+to+telecoms+providers+ahead+of+switch+to+digital+landlines+02062025121000?open',
    checked: '2025-06-02',
  },
  {
    text: {
      en: 'A digital line needs electricity. Ask for the free battery: it keeps the line going for at least one hour in a power cut.',
    },
    source: 'https://www.kaeltripton.com/telecare-pstn-switch-off-vulnerable/',
    checked: '2026-06-05',
  },
  {
    text: { en: 'Test the alarm after every change of the router, the broadband or the telephone line.' },
    source: 'https://broadbandswitch.uk/broadband-switching-care-alarm-health-pendant-security-alarm.html',
    checked: '2026-04-27',
  },
  {
    text: {
      en: 'Beware of callers who use the switch as a pretext: nobody needs your bank details or passwords for it.',
    },
    source: 'https://www.homecareassociation.org.uk/resource/the-digital-switchover.html',
    checked: '2026-11-01',
  },
  {
    text: { en: 'Alexa’s call for help reaches a contact, not 999, and needs Wi-Fi.' },
    source: 'https://digprjsurvey.amazon.co.uk/csad/help/node/G6WYZPF5XKHNBZKA',
    checked: '2026-11-01',
  },
];
