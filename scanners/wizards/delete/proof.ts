import type { WizardSituation, WizardStep } from '../../core/define.ts';
import type { Kind } from '../../core/model.ts';
import type { Text } from '../../core/text.ts';
import { settingsPage } from '../situation.ts';
import { resetStep } from './resetting.ts';

/** What a device can be asked after a reset, or tells by itself. */
export const wireChecks = [
  'homekit-still-paired',
  'matter-still-commissioned',
  'cast-still-set-up',
  'customised-name-after-reset',
  'identifier-survives-reset',
  'key-survives-reset',
] as const;

const silentMinutes = 10;
const mostRounds = 3;

/** Kinds whose settings page has a password of the owner's. */
const hasLogin: ReadonlySet<Kind> = new Set([
  'camera',
  'doorbell',
  'nas',
  'router',
  'access-point',
  'switch',
  'printer',
  'hub',
  'intercom',
]);

const named = (id: string, round: number): string => (round === 1 ? id : `${id}-${round}`);

function watch(onWifi: boolean, round: number): WizardStep {
  return {
    kind: 'wait-for',
    id: named('proof', round),
    title: { en: 'Now we look whether it forgot you', cy: 'Nawr edrychwn a yw wedi’ch anghofio' },
    body: [
      {
        en: 'We watch your network until the device asks to be set up like a new one, or has been silent for ten minutes. Leave it switched on.',
        cy: 'Rydyn ni’n gwylio eich rhwydwaith nes bod y ddyfais yn gofyn am gael ei gosod fel un newydd, neu wedi bod yn dawel am ddeng munud. Gadewch hi ymlaen.',
      },
    ],
    condition: { seen: 'wiped', silentMinutes },
    atMostMinutes: silentMinutes + 3,
    slow: {
      en: 'Ten quiet minutes take their time. If its app still shows it at work, the reset did not take: go back and do it once more.',
      cy: 'Mae deng munud tawel yn cymryd eu hamser. Os yw ei hap yn dal i’w dangos ar waith, ni chydiodd yr ailosod: ewch yn ôl a’i wneud unwaith eto.',
    },
    // On a cable it may rightly be back.
    ...(onWifi && {
      records: { question: 'present-after-reset', as: { silent: 'yes', 'not-met': 'no' } },
    }),
  };
}

function setupWifi(round: number): WizardStep {
  return {
    kind: 'ask',
    id: named('setup-wifi', round),
    title: {
      en: 'Does your phone see a Wi-Fi of its own?',
      cy: 'Ydy eich ffôn yn gweld Wi-Fi ei hun ganddi?',
    },
    body: [
      {
        en: 'Open the list of Wi-Fi networks on your phone. Is there a new one that is named after the maker or the device? Do not join it.',
        cy: 'Agorwch y rhestr o rwydweithiau Wi-Fi ar eich ffôn. Oes un newydd wedi’i enwi ar ôl y gwneuthurwr neu’r ddyfais? Peidiwch ag ymuno ag ef.',
      },
    ],
    question: 'setup-wifi-absent',
    input: 'yes-no',
  };
}

const lookAtWire = (round: number): WizardStep => ({
  kind: 'recheck',
  id: named('wire', round),
  title: {
    en: 'Let’s see what it says about itself',
    cy: 'Gadewch i ni weld beth mae’n ei ddweud amdani’i hun',
  },
  body: [
    {
      en: 'We ask for its name, its keys and whether it still belongs to a home.',
      cy: 'Gofynnwn am ei henw, ei hallweddi ac a yw’n dal i berthyn i gartref.',
    },
  ],
  checks: wireChecks,
});

function oldPassword(situation: WizardSituation, round: number): readonly WizardStep[] {
  const page = settingsPage(situation);
  if (!page || !hasLogin.has(situation.device.identity.kind)) return [];
  return [
    {
      kind: 'do',
      id: named('try-password', round),
      title: { en: 'Try your old password, once', cy: 'Rhowch gynnig ar eich hen gyfrinair, unwaith' },
      steps: [
        { en: 'Open its page.', cy: 'Agorwch ei thudalen.' },
        {
          en: 'If it asks you to set it up, leave the page: that is the best answer.',
          cy: 'Os yw’n gofyn ichi ei gosod, gadewch y dudalen: dyna’r ateb gorau.',
        },
        {
          en: 'If it asks for a password, type your old one. Once only, so that it does not lock itself.',
          cy: 'Os yw’n gofyn am gyfrinair, teipiwch eich hen un. Unwaith yn unig, fel na fydd yn cloi ei hun.',
        },
      ],
      page,
    },
    {
      kind: 'ask',
      id: named('old-password', round),
      title: { en: 'Did it refuse your old password?', cy: 'A wrthododd eich hen gyfrinair?' },
      body: [
        {
          en: '“Yes” also when it asked to be set up like a new one.',
          cy: '“Ie” hefyd pan ofynnodd am gael ei gosod fel un newydd.',
        },
      ],
      question: 'old-password-after-reset',
      input: 'yes-no',
    },
  ];
}

const tryAgain = (round: number): WizardStep => ({
  kind: 'choose',
  id: named('again', round),
  title: { en: 'It is still yours', cy: 'Chi biau hi o hyd' },
  body: [
    {
      en: 'What we saw says that the reset did not take. That happens: buttons want to be held long, and some must be held while the device starts.',
      cy: 'Mae’r hyn a welsom yn dweud na chydiodd yr ailosod. Mae hynny’n digwydd: mae angen dal botymau’n hir, a rhai tra bydd y ddyfais yn cychwyn.',
    },
    {
      en: 'Was it the right device? If something else in your home stopped just now, set that one up again.',
      cy: 'Ai’r ddyfais iawn oedd hi? Os stopiodd rhywbeth arall yn eich cartref nawr, gosodwch honno eto.',
    },
  ],
  concludes: 'not-fixed',
  options: [
    { id: 'again', label: { en: 'Reset it once more', cy: 'Ei hailosod unwaith eto' } },
    {
      id: 'stop',
      label: { en: 'Stop here', cy: 'Stopio yma' },
      hint: {
        en: 'The record says that it is not wiped.',
        cy: 'Bydd y cofnod yn dweud nad yw wedi’i chlirio.',
      },
    },
  ],
});

const verdicts = {
  proven: {
    title: { en: 'It is wiped, and we saw it', cy: 'Mae wedi’i chlirio, a gwelsom hynny' },
    body: [
      {
        en: 'It is on your network like a new device: it belongs to nobody.',
        cy: 'Mae ar eich rhwydwaith fel dyfais newydd: nid yw’n perthyn i neb.',
      },
    ],
    concludes: 'done',
  },
  silent: {
    title: { en: 'It left your network', cy: 'Gadawodd eich rhwydwaith' },
    body: [
      {
        en: 'It has been silent for ten minutes. That is what a wiped device does. But asleep is not erased: from here we cannot tell the two apart.',
        cy: 'Mae wedi bod yn dawel am ddeng munud. Dyna mae dyfais wedi’i chlirio yn ei wneud. Ond nid yw cysgu’r un peth â chlirio: o’r fan hon ni allwn wahaniaethu rhyngddynt.',
      },
      {
        en: 'The record says just that.',
        cy: 'Dyna’n union mae’r cofnod yn ei ddweud.',
      },
    ],
    concludes: 'unknown',
  },
  untold: {
    title: { en: 'We cannot prove it from here', cy: 'Ni allwn ei brofi o’r fan hon' },
    body: [
      {
        en: 'The device does not say whether it is wiped. The record names what you did as your word, and not as proof.',
        cy: 'Nid yw’r ddyfais yn dweud a yw wedi’i chlirio. Mae’r cofnod yn nodi’r hyn a wnaethoch fel eich gair chi, ac nid fel prawf.',
      },
    ],
    concludes: 'unknown',
  },
} as const satisfies Record<
  string,
  { title: Text; body: readonly Text[]; concludes: NonNullable<WizardStep['concludes']> }
>;

/** The reset, and the look whether it took, as often as the owner wants to try. */
export function resetAndProof(situation: WizardSituation): readonly WizardStep[] {
  const { answers } = situation;
  const onWifi = answers['link'] === 'wifi';
  const steps: WizardStep[] = [];
  for (let round = 1; round <= mostRounds; round += 1) {
    const of = (id: string) => answers[named(id, round)];
    steps.push(resetStep(situation, round), watch(onWifi, round));
    const watched = of('proof');
    if (watched === undefined) return steps;
    if (watched === 'silent') {
      if (answers['link'] !== 'cable') steps.push(setupWifi(round));
      return [...steps, verdict('silent')];
    }
    if (watched === 'not-reached') return [...steps, verdict('untold')];
    const asNew = watched === 'as-new';
    steps.push(lookAtWire(round), ...(asNew ? [] : oldPassword(situation, round)));
    const said = of('wire');
    if (said === undefined) return steps;
    const stayed = onWifi && watched === 'not-met' && said === 'cannot-tell';
    if (said !== 'not-met' && of('old-password') !== 'no' && !stayed)
      return [...steps, verdict(asNew || said === 'met' ? 'proven' : 'untold')];
    steps.push(tryAgain(round));
    if (of('again') !== 'again') return steps;
  }
  return steps;
}

/** The owner stopped with a device that is still theirs: then there is nothing to hand over. */
export const gaveUp = (answers: WizardSituation['answers']): boolean =>
  Array.from({ length: mostRounds }, (_, index) => answers[named('again', index + 1)]).includes('stop');

const verdict = (which: keyof typeof verdicts): WizardStep => ({
  kind: 'explain',
  id: 'verdict',
  ...verdicts[which],
});
