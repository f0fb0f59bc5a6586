import type { WizardSituation, WizardStep } from '../../core/define.ts';
import { fill, quote, type Text } from '../../core/text.ts';
import { erasureOf } from '../../knowledge/erasure.ts';

const fromManual: readonly Text[] = [
  {
    en: 'Look in the manual for “factory reset”, or search the web for its model and “factory reset”.',
    cy: 'Chwiliwch yn y llawlyfr am “factory reset”, neu chwiliwch y we am ei model a “factory reset”.',
  },
  {
    en: 'Many devices have a small hole or a main button. Hold it for 15 seconds while the device is switched on.',
    cy: 'Mae gan lawer o ddyfeisiau dwll bach neu brif fotwm. Daliwch ef am 15 eiliad tra bydd y ddyfais ymlaen.',
  },
];

const hold: Text = {
  en: 'Hold it for {seconds} seconds. Count slowly.',
  cy: 'Daliwch am {seconds} eiliad. Cyfrwch yn araf.',
};

/** Cards, disks and SIMs, which no reset wipes. */
export const mediaSteps: readonly WizardStep[] = [
  {
    kind: 'do',
    id: 'cards',
    title: { en: 'Take out cards and disks', cy: 'Tynnwch gardiau a disgiau' },
    body: [
      {
        en: 'A reset does not wipe them.',
        cy: 'Nid yw ailosod yn eu clirio.',
      },
    ],
    steps: [
      {
        en: 'Switch it off and look at every side for a small flap or slot.',
        cy: 'Diffoddwch hi ac edrychwch ar bob ochr am fflap neu slot bach.',
      },
      {
        en: 'Take out memory cards, SIM cards and USB drives. Keep them or wipe them yourself.',
        cy: 'Tynnwch gardiau cof, cardiau SIM a gyriannau USB. Cadwch nhw neu cliriwch nhw eich hun.',
      },
      {
        en: 'Switch it on again.',
        cy: 'Trowch hi ymlaen eto.',
      },
    ],
  },
  {
    kind: 'ask',
    id: 'media',
    title: {
      en: 'Are all cards and disks out, and all shared people removed?',
      cy: 'Ydy pob cerdyn a disg allan, a phawb a rannwyd wedi’u tynnu?',
    },
    question: 'removable-media-remains',
    input: 'yes-no',
  },
];

export const chooseWorks: WizardStep = {
  kind: 'choose',
  id: 'works',
  title: { en: 'Does it still switch on?', cy: 'Ydy hi’n dal i droi ymlaen?' },
  options: [
    { id: 'yes', label: { en: 'Yes', cy: 'Ydy' } },
    {
      id: 'no',
      label: { en: 'No, it is broken', cy: 'Nac ydy, mae wedi torri' },
      hint: {
        en: 'Then it cannot be wiped, but it can be destroyed.',
        cy: 'Yna ni ellir ei chlirio, ond gellir ei dinistrio.',
      },
    },
  ],
};

/** What is broken can be mended by the next person, with everything still in it. */
export const destroy: WizardStep = {
  kind: 'do',
  id: 'destroy',
  title: {
    en: 'It cannot be wiped, so take it out of use',
    cy: 'Ni ellir ei chlirio, felly tynnwch hi o ddefnydd',
  },
  concludes: 'unknown',
  steps: [
    {
      en: 'Change the password of your Wi-Fi and of its account: both may still be inside.',
      cy: 'Newidiwch gyfrinair eich Wi-Fi a’i chyfrif: gall y ddau fod ynddi o hyd.',
    },
    {
      en: 'Ask the recycling point for a company that shreds devices with memory, above all for cameras, disks and phones.',
      cy: 'Gofynnwch i’r man ailgylchu am gwmni sy’n rhwygo dyfeisiau â chof, yn enwedig camerâu, disgiau a ffonau.',
    },
  ],
  warning: {
    en: 'Do not open it while it is plugged in, and never open a battery.',
    cy: 'Peidiwch â’i hagor tra bydd wedi’i phlygio i mewn, a pheidiwch byth ag agor batri.',
  },
};

export const chooseLink: WizardStep = {
  kind: 'choose',
  id: 'link',
  title: { en: 'How is it connected to your router?', cy: 'Sut mae wedi’i chysylltu â’ch llwybrydd?' },
  body: [
    {
      en: 'A device on Wi-Fi should forget it and vanish from here. One on a cable comes back.',
      cy: 'Dylai dyfais ar Wi-Fi ei anghofio a diflannu oddi yma. Mae un ar gebl yn dod yn ôl.',
    },
  ],
  options: [
    { id: 'wifi', label: { en: 'By Wi-Fi', cy: 'Drwy Wi-Fi' } },
    { id: 'cable', label: { en: 'By a cable', cy: 'Drwy gebl' } },
    {
      id: 'unknown',
      label: { en: 'I don’t know, or by another box', cy: 'Wn i ddim, neu drwy flwch arall' },
    },
  ],
};

/** The reset itself, with the maker's steps for this model where they are known. */
export function resetStep({ device }: WizardSituation, round: number): WizardStep {
  const { reset, genericReset } = erasureOf(device.identity);
  const steps = reset?.steps ?? genericReset?.steps ?? fromManual;
  const warning = reset?.warning ?? genericReset?.warning;
  const { manufacturer, model } = device.identity;
  const which = [manufacturer, model].filter((words) => words !== undefined).join(' ') || device.name;
  return {
    kind: 'do',
    id: round === 1 ? 'reset' : `reset-${round}`,
    title: { en: 'Put it back to its factory state', cy: 'Dychwelwch hi i’w chyflwr ffatri' },
    body: [
      fill(
        {
          en: 'Make sure that you hold the right one: {which}. Stay near it while it restarts.',
          cy: 'Gwnewch yn siŵr mai’r un iawn sydd gennych: {which}. Arhoswch yn ei hymyl tra bydd yn ailgychwyn.',
        },
        { which: quote(which) },
      ),
      ...(reset?.secondHand || !reset
        ? [
            {
              en: 'These steps are not from its maker. Where the manual says otherwise, the manual is right.',
              cy: 'Nid gan ei gwneuthurwr y daw’r camau hyn. Lle mae’r llawlyfr yn dweud yn wahanol, y llawlyfr sy’n iawn.',
            },
          ]
        : []),
    ],
    steps: [
      ...steps,
      ...(reset?.holdSeconds === undefined ? [] : [fill(hold, { seconds: reset.holdSeconds })]),
      ...(reset?.doneWhen ? [reset.doneWhen] : []),
    ],
    ...(warning && { warning }),
    records: { question: 'factory-reset', as: { done: 'done' } },
  };
}
