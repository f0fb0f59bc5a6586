import type { WizardSituation, WizardStep } from '../../core/define.ts';
import type { CareUse, Kind } from '../../core/model.ts';
import type { Text } from '../../core/text.ts';
import { careFor } from '../care.ts';

/** The guided tests of what happens in an outage. None is done to a device on which help or health hangs. */

const never: ReadonlySet<CareUse> = new Set(['telecare', 'medical', 'hearing', 'carries-care']);

/** What must be thought of before its power is cut. */
const beforePowerCut: Readonly<Partial<Record<Kind, Text>>> = {
  nas: {
    en: 'Shut it down on its own page first. Pulling the plug while it writes can damage your files.',
    cy: 'Caewch hi i lawr ar ei thudalen ei hun yn gyntaf. Gall tynnu’r plwg tra bydd yn ysgrifennu niweidio eich ffeiliau.',
  },
  server: {
    en: 'Shut it down properly first.',
    cy: 'Caewch hi i lawr yn iawn yn gyntaf.',
  },
  computer: {
    en: 'Save your work and shut it down properly first.',
    cy: 'Cadwch eich gwaith a chaewch hi i lawr yn iawn yn gyntaf.',
  },
  appliance: {
    en: 'Not with a fridge or freezer that keeps medicine, and not in the middle of a programme or with something hot inside.',
    cy: 'Nid gydag oergell neu rewgell sy’n cadw meddyginiaeth, ac nid yng nghanol rhaglen neu gyda rhywbeth poeth y tu mewn.',
  },
  plug: {
    en: 'What is plugged into it loses its power too. Not if that is a freezer, a fish tank or something that helps somebody to breathe.',
    cy: 'Mae’r hyn sydd wedi’i blygio iddo yn colli ei bŵer hefyd. Nid os mai rhewgell, tanc pysgod neu rywbeth sy’n helpu rhywun i anadlu ydyw.',
  },
  alarm: {
    en: 'Tell the alarm company first, or it may go off.',
    cy: 'Dywedwch wrth y cwmni larwm yn gyntaf, neu gall seinio.',
  },
  lock: {
    en: 'Have a real key in your hand, and be inside or have somebody inside.',
    cy: 'Cadwch allwedd go iawn yn eich llaw, a byddwch y tu mewn neu gyda rhywun y tu mewn.',
  },
  thermostat: {
    en: 'The heating may stop for a few minutes. Not in hard frost.',
    cy: 'Gall y gwres stopio am ychydig funudau. Nid mewn rhew caled.',
  },
  router: {
    en: 'The internet and the phone stop for everybody. Ask first.',
    cy: 'Mae’r rhyngrwyd a’r ffôn yn stopio i bawb. Gofynnwch yn gyntaf.',
  },
};

const stopsForAll: Text = {
  en: 'The internet and the phone stop for everybody in the home. Ask first, and not while somebody needs them.',
  cy: 'Mae’r rhyngrwyd a’r ffôn yn stopio i bawb yn y cartref. Gofynnwch yn gyntaf, ac nid tra bydd eu hangen ar rywun.',
};

const offer = (id: string, title: Text, body: Text, warning?: Text): WizardStep => ({
  kind: 'choose',
  id,
  title,
  body: [body],
  ...(warning && { warning }),
  options: [
    { id: 'go', label: { en: 'Yes, let’s do it', cy: 'Ie, gadewch i ni ei wneud' } },
    {
      id: 'skip',
      label: { en: 'Leave this one out', cy: 'Gadael hwn allan' },
      hint: {
        en: 'You can come back to it on another day.',
        cy: 'Gallwch ddod yn ôl ato ar ddiwrnod arall.',
      },
    },
  ],
});

const internetTest = ({ answers }: WizardSituation): readonly WizardStep[] => [
  offer(
    'internet',
    { en: 'Does it work without the internet?', cy: 'Ydy hi’n gweithio heb y rhyngrwyd?' },
    {
      en: 'You unplug the internet from the router for five minutes. The router itself stays on. We watch whether the device still answers at home.',
      cy: 'Rydych chi’n datgysylltu’r rhyngrwyd o’r llwybrydd am bum munud. Mae’r llwybrydd ei hun yn aros ymlaen. Rydyn ni’n gwylio a yw’r ddyfais yn dal i ateb gartref.',
    },
    stopsForAll,
  ),
  ...(answers['internet'] === 'go' ? internetSteps(answers['internet-stays']) : []),
];

const internetSteps = (stays: string | undefined): readonly WizardStep[] => [
  {
    kind: 'do',
    id: 'internet-out',
    title: { en: 'Unplug the internet', cy: 'Datgysylltwch y rhyngrwyd' },
    steps: [
      {
        en: 'Find the cable that comes from the wall to the router: it is marked WAN, DSL, Fibre or Internet.',
        cy: 'Dewch o hyd i’r cebl sy’n dod o’r wal i’r llwybrydd: mae wedi’i farcio WAN, DSL, Fibre neu Internet.',
      },
      {
        en: 'Pull it out at the router. Leave the power in.',
        cy: 'Tynnwch ef allan wrth y llwybrydd. Gadewch y pŵer i mewn.',
      },
    ],
  },
  {
    kind: 'wait-for',
    id: 'internet-stays',
    title: { en: 'Now use the device', cy: 'Nawr defnyddiwch y ddyfais' },
    body: [
      {
        en: 'Try what you have it for, by its own buttons and by its app. We watch for five minutes whether it stays on your network.',
        cy: 'Rhowch gynnig ar yr hyn sydd gennych hi ar ei gyfer, â’i botymau ei hun ac â’i hap. Rydyn ni’n gwylio am bum munud a yw’n aros ar eich rhwydwaith.',
      },
    ],
    condition: { seen: 'stays', minutes: 5 },
    atMostMinutes: 7,
  },
  {
    kind: 'choose',
    id: 'internet-works',
    title: { en: 'Did it do its job?', cy: 'A wnaeth ei gwaith?' },
    // A device that left the home's own network did not work as a whole, whatever its buttons did.
    records: {
      question: 'no-local-operation',
      as: { yes: stays === 'not-met' ? 'app-only' : 'yes', 'app-only': 'app-only', no: 'no' },
    },
    options: [
      { id: 'yes', label: { en: 'Yes, all of it', cy: 'Do, popeth' } },
      { id: 'app-only', label: { en: 'Only its app stopped', cy: 'Dim ond ei hap a stopiodd' } },
      { id: 'no', label: { en: 'No', cy: 'Naddo' } },
    ],
  },
  {
    kind: 'do',
    id: 'internet-back',
    title: { en: 'Plug the internet back in', cy: 'Plygiwch y rhyngrwyd yn ôl i mewn' },
    steps: [
      {
        en: 'Put the cable back where it was, and wait until the router’s light is as before.',
        cy: 'Rhowch y cebl yn ôl lle’r oedd, ac arhoswch nes bod golau’r llwybrydd fel o’r blaen.',
      },
    ],
  },
];

const backAsBefore = (id: string, question: string, minutes: number, body: Text): WizardStep => ({
  kind: 'wait-for',
  id,
  title: { en: 'Is it back as it was?', cy: 'Ydy hi’n ôl fel yr oedd?' },
  body: [body],
  condition: { seen: 'returned', asBefore: true },
  atMostMinutes: minutes,
  slow: {
    en: 'Some devices take a few minutes to start. Look whether its light is on.',
    cy: 'Mae rhai dyfeisiau’n cymryd ychydig funudau i gychwyn. Edrychwch a yw ei golau ymlaen.',
  },
  records: { question, as: { met: 'yes', 'not-met': 'no' } },
});

const powerTest = ({ device, answers }: WizardSituation): readonly WizardStep[] => [
  offer(
    'power',
    { en: 'Does it survive a power cut?', cy: 'Ydy hi’n goroesi toriad trydan?' },
    {
      en: 'You pull its plug for half a minute. We measure that it left, when it is back, and whether it is set up as before.',
      cy: 'Rydych chi’n tynnu ei phlwg am hanner munud. Rydyn ni’n mesur ei bod wedi gadael, pryd mae’n ôl, ac a yw wedi’i gosod fel o’r blaen.',
    },
    beforePowerCut[device.identity.kind],
  ),
  ...(answers['power'] === 'go' ? powerSteps(answers['power-left'], device.identity.kind === 'router') : []),
];

const powerSteps = (left: string | undefined, isRouter: boolean): readonly WizardStep[] => [
  {
    kind: 'wait-for',
    id: 'power-left',
    title: { en: 'Pull its plug now', cy: 'Tynnwch ei phlwg nawr' },
    body: [
      {
        en: 'Press the button here first, then pull the plug. We watch until it is gone.',
        cy: 'Pwyswch y botwm yma yn gyntaf, yna tynnwch y plwg. Rydyn ni’n gwylio nes ei bod wedi mynd.',
      },
    ],
    condition: { seen: 'left', ...(isRouter && { withNetwork: true }) },
    atMostMinutes: 5,
    slow: {
      en: 'It still answers. Does it have a battery? Or is it another plug?',
      cy: 'Mae’n dal i ateb. Oes batri ganddi? Neu ai plwg arall ydyw?',
    },
  },
  ...(left === undefined || left === 'met'
    ? [
        {
          kind: 'do',
          id: 'power-wait',
          title: { en: 'Count to thirty', cy: 'Cyfrwch i dri deg' },
          steps: [
            {
              en: 'Leave it unplugged for half a minute.',
              cy: 'Gadewch hi wedi’i datgysylltu am hanner munud.',
            },
            { en: 'Then plug it in again.', cy: 'Yna plygiwch hi i mewn eto.' },
          ],
        } as const,
        backAsBefore('power-back', 'state-lost-after-power-cut', 5, {
          en: 'We look for it with the doors that it had before, and whether it asks to be set up anew.',
          cy: 'Edrychwn amdani gyda’r drysau oedd ganddi o’r blaen, ac a yw’n gofyn am gael ei gosod o’r newydd.',
        }),
      ]
    : []),
];

const routerTest = ({ answers }: WizardSituation): readonly WizardStep[] => [
  offer(
    'router',
    { en: 'Does it come back after the router?', cy: 'Ydy hi’n dod yn ôl ar ôl y llwybrydd?' },
    {
      en: 'You switch the router off and on. We measure whether the device finds your network again by itself, within ten minutes.',
      cy: 'Rydych chi’n diffodd y llwybrydd a’i droi ymlaen. Rydyn ni’n mesur a yw’r ddyfais yn dod o hyd i’ch rhwydwaith eto ohoni’i hun, o fewn deng munud.',
    },
    stopsForAll,
  ),
  ...(answers['router'] === 'go' ? routerSteps(answers['router-left']) : []),
];

const routerSteps = (left: string | undefined): readonly WizardStep[] => [
  {
    kind: 'wait-for',
    id: 'router-left',
    title: { en: 'Switch the router off now', cy: 'Diffoddwch y llwybrydd nawr' },
    body: [
      {
        en: 'Press the button here first, then switch the router off. This computer loses its network for a while: that is fine.',
        cy: 'Pwyswch y botwm yma yn gyntaf, yna diffoddwch y llwybrydd. Bydd y cyfrifiadur hwn yn colli ei rwydwaith am ychydig: mae hynny’n iawn.',
      },
    ],
    condition: { seen: 'left', withNetwork: true },
    atMostMinutes: 5,
  },
  ...(left === undefined || left === 'met'
    ? [
        {
          kind: 'do',
          id: 'router-on',
          title: { en: 'Switch the router on again', cy: 'Trowch y llwybrydd ymlaen eto' },
          steps: [
            { en: 'Wait ten seconds, then switch it on.', cy: 'Arhoswch ddeg eiliad, yna trowch ef ymlaen.' },
            {
              en: 'Do nothing to the device. It should find its way alone.',
              cy: 'Peidiwch â gwneud dim i’r ddyfais. Dylai ddod o hyd i’w ffordd ei hun.',
            },
          ],
        } as const,
        backAsBefore('router-back', 'no-reconnection', 10, {
          en: 'Routers take a few minutes to start. We wait for the router and for the device.',
          cy: 'Mae llwybryddion yn cymryd ychydig funudau i gychwyn. Rydyn ni’n aros am y llwybrydd ac am y ddyfais.',
        }),
      ]
    : []),
];

const noOutage: WizardStep = {
  kind: 'explain',
  id: 'no-outage-tests',
  title: { en: 'No outage tests here', cy: 'Dim profion toriad yma' },
  body: [
    {
      en: 'Somebody may depend on this device, or on the internet of this home. So we do not ask you to switch anything off.',
      cy: 'Gall rhywun ddibynnu ar y ddyfais hon, neu ar ryngrwyd y cartref hwn. Felly nid ydym yn gofyn ichi ddiffodd dim.',
    },
  ],
};

/** The outage tests that may be offered for this device in this home. */
export function outageTests(situation: WizardSituation): readonly WizardStep[] {
  const use = careFor(situation);
  if (use && never.has(use)) return [noOutage];
  const { identity } = situation.device;
  if (identity.kind === 'router') return powerTest(situation);
  // Where help may be called through the router, its internet and its power are left alone.
  if (situation.careInHome) return powerTest(situation);
  return [...internetTest(situation), ...powerTest(situation), ...routerTest(situation)];
}
