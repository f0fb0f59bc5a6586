import type { WizardSituation, WizardStep } from '../core/define.ts';
import type { Kind } from '../core/model.ts';
import { fill, type Text } from '../core/text.ts';
import type { Vendor } from '../knowledge/vendor.ts';
import { findVendor } from '../knowledge/vendors.ts';
import { askTrackers } from './router-questions.ts';

/** What only the owner knows, or can only be seen in a device's own app. Setting up and validating ask the same. */

export const askModel: WizardStep = {
  kind: 'ask',
  id: 'model',
  title: { en: 'What model is on its label?', cy: 'Pa fodel sydd ar ei label?' },
  body: [
    {
      en: 'It is underneath, on the back or in the battery case. With the model we know its updates and its known faults.',
      cy: 'Mae oddi tani, ar y cefn neu yn y cas batri. Gyda’r model gwyddom am ei diweddariadau a’i gwallau hysbys.',
    },
  ],
  question: 'model-on-label',
  input: 'text',
};

export const askBought: WizardStep = {
  kind: 'ask',
  id: 'bought',
  title: { en: 'When did you buy it?', cy: 'Pryd prynoch chi hi?' },
  body: [
    {
      en: 'The law on passwords and updates holds for devices sold new since 29 April 2024. The month will do.',
      cy: 'Mae’r gyfraith ar gyfrineiriau a diweddariadau’n gymwys i ddyfeisiau a werthwyd yn newydd ers 29 Ebrill 2024. Mae’r mis yn ddigon.',
    },
  ],
  question: 'purchase-date',
  input: 'date',
};

const whereUpdates: Text = {
  en: 'Open its app or its page, and look for “Update”, “Firmware” or “About”.',
  cy: 'Agorwch ei hap neu ei thudalen, a chwiliwch am “Update”, “Firmware” neu “About”.',
};

export function updateSteps({ device }: WizardSituation): readonly WizardStep[] {
  const updates = findVendor(device.identity.manufacturer)?.updates;
  const known = updates?.steps ?? (updates?.how ? [updates.how] : [whereUpdates]);
  return [
    {
      kind: 'do',
      id: 'update',
      title: { en: 'Bring it up to date', cy: 'Diweddarwch hi' },
      steps: [
        ...known,
        {
          en: 'Install what is waiting there, and let the device restart in peace.',
          cy: 'Gosodwch yr hyn sy’n aros yno, a gadewch i’r ddyfais ailgychwyn mewn heddwch.',
        },
        {
          en: 'Switch automatic updates on, where there is such a switch.',
          cy: 'Trowch ddiweddariadau awtomatig ymlaen, lle mae switsh o’r fath.',
        },
      ],
      minutes: 5,
    },
    {
      kind: 'ask',
      id: 'updates-on',
      title: { en: 'Does it update itself now?', cy: 'Ydy hi’n diweddaru ei hun nawr?' },
      question: 'automatic-updates-off',
      input: 'yes-no',
    },
  ];
}

const usage: Text = {
  en: 'Switch off “usage data”, “improve our products” and “personalised ads”.',
  cy: 'Diffoddwch “usage data”, “improve our products” a “personalised ads”.',
};

/** The switches that matter most, by kind of device. */
const privacy: Readonly<Partial<Record<Kind, readonly Text[]>>> = {
  tv: [
    {
      en: 'Switch off “viewing information”, “live plus” or “ACR”: they tell the maker what you watch.',
      cy: 'Diffoddwch “viewing information”, “live plus” neu “ACR”: maent yn dweud wrth y gwneuthurwr beth rydych yn ei wylio.',
    },
    {
      en: 'Reset the advertising id, and switch off the microphone if you do not talk to it.',
      cy: 'Ailosodwch y dynodwr hysbysebu, a diffoddwch y meicroffon os nad ydych yn siarad â hi.',
    },
  ],
  'voice-assistant': [
    {
      en: 'Choose that voice recordings are not kept, or are deleted after a while.',
      cy: 'Dewiswch nad yw recordiadau llais yn cael eu cadw, neu eu bod yn cael eu dileu ar ôl ychydig.',
    },
    {
      en: 'Switch off that people listen to recordings to improve the service.',
      cy: 'Diffoddwch fod pobl yn gwrando ar recordiadau i wella’r gwasanaeth.',
    },
    {
      en: 'Switch off buying by voice, or set a code for it.',
      cy: 'Diffoddwch brynu â’r llais, neu gosodwch god ar ei gyfer.',
    },
  ],
  camera: [
    {
      en: 'Point it at your own ground only, and black out what belongs to others.',
      cy: 'Pwyntiwch hi at eich tir eich hun yn unig, a duwch yr hyn sy’n perthyn i eraill.',
    },
    {
      en: 'Choose how long recordings are kept, and switch sound off where you do not need it.',
      cy: 'Dewiswch am ba hyd y cedwir recordiadau, a diffoddwch sain lle nad oes ei hangen.',
    },
  ],
  doorbell: [
    {
      en: 'Choose zones that leave out the street and your neighbours’ doors.',
      cy: 'Dewiswch barthau sy’n gadael allan y stryd a drysau eich cymdogion.',
    },
  ],
  speaker: [
    {
      en: 'Switch off the microphone if you do not talk to it.',
      cy: 'Diffoddwch y meicroffon os nad ydych yn siarad â hi.',
    },
  ],
  vacuum: [
    {
      en: 'Choose that maps of your rooms are not sent to the maker.',
      cy: 'Dewiswch nad yw mapiau o’ch ystafelloedd yn cael eu hanfon at y gwneuthurwr.',
    },
  ],
  printer: [
    {
      en: 'Switch off “print anywhere” and usage reports, unless you use them.',
      cy: 'Diffoddwch “print anywhere” ac adroddiadau defnydd, oni bai eich bod yn eu defnyddio.',
    },
  ],
  router: [
    {
      en: 'Switch off reports to the maker, and choose who may see the list of devices.',
      cy: 'Diffoddwch adroddiadau i’r gwneuthurwr, a dewiswch pwy gaiff weld y rhestr o ddyfeisiau.',
    },
  ],
  wearable: [
    {
      en: 'Choose who may see your steps, sleep and places.',
      cy: 'Dewiswch pwy gaiff weld eich camau, cwsg a lleoedd.',
    },
  ],
};

export function privacySteps({ device }: WizardSituation): readonly WizardStep[] {
  const notice = findVendor(device.identity.manufacturer)?.privacyNotice;
  return [
    {
      kind: 'do',
      id: 'privacy',
      title: { en: 'Go through its privacy switches', cy: 'Ewch drwy ei switshis preifatrwydd' },
      steps: [
        {
          en: 'Open its app or menu, and look for “Privacy”, “Terms” or “Account”.',
          cy: 'Agorwch ei hap neu ei dewislen, a chwiliwch am “Privacy”, “Terms” neu “Account”.',
        },
        ...(privacy[device.identity.kind] ?? []),
        usage,
        {
          en: 'In your phone’s settings, take away what its app does not need, like contacts or place.',
          cy: 'Yng ngosodiadau eich ffôn, tynnwch yr hyn nad oes ei angen ar ei hap, fel cysylltiadau neu leoliad.',
        },
      ],
      ...(notice && { page: { of: 'maker', url: notice.url } }),
    },
    {
      kind: 'ask',
      id: 'privacy-done',
      title: { en: 'Have you been through them?', cy: 'Ydych chi wedi mynd drwyddynt?' },
      question: 'unreviewed-privacy-settings',
      input: 'yes-no',
    },
    askTrackers,
  ];
}

/** Whether there is an account; if so, who is signed in, and the second step of its login. */
export function accountSteps({ device, answers }: WizardSituation): readonly WizardStep[] {
  const vendor = findVendor(device.identity.manufacturer);
  const hasAccount: WizardStep = {
    kind: 'choose',
    id: 'has-account',
    title: vendor
      ? fill(
          {
            en: 'Do you use it with a {maker} account?',
            cy: 'Ydych chi’n ei defnyddio gyda chyfrif {maker}?',
          },
          { maker: vendor.name },
        )
      : { en: 'Do you use it with an account?', cy: 'Ydych chi’n ei defnyddio gyda chyfrif?' },
    options: [
      { id: 'yes', label: { en: 'Yes, or with an app', cy: 'Ydw, neu gydag ap' } },
      { id: 'no', label: { en: 'No', cy: 'Nac ydw' } },
    ],
  };
  return answers['has-account'] === 'yes' ? [hasAccount, ...review(vendor)] : [hasAccount];
}

function review(vendor: Vendor | undefined): readonly WizardStep[] {
  const twoStep = vendor?.twoStepLogin;
  return [
    {
      kind: 'do',
      id: 'account',
      title: { en: 'Lock the account', cy: 'Clowch y cyfrif' },
      steps: [
        {
          en: 'Look at the list of signed-in phones and people, and sign out those that you do not know.',
          cy: 'Edrychwch ar y rhestr o ffonau a phobl sydd wedi mewngofnodi, ac allgofnodwch y rhai nad ydych yn eu hadnabod.',
        },
        twoStep?.text ?? {
          en: 'Switch on “two-step” or “two-factor” login, where it is offered.',
          cy: 'Trowch fewngofnodi “two-step” neu “two-factor” ymlaen, lle caiff ei gynnig.',
        },
        {
          en: 'Switch on messages about new logins.',
          cy: 'Trowch negeseuon am fewngofnodi newydd ymlaen.',
        },
      ],
      ...(twoStep?.guide && { page: { of: 'maker', url: twoStep.guide } }),
    },
    {
      kind: 'ask',
      id: 'account-done',
      title: {
        en: 'Is everybody there yours, and two-step login on?',
        cy: 'Ai eich pobl chi yw pawb yno, a’r mewngofnodi dau gam ymlaen?',
      },
      question: 'unreviewed-account-access',
      input: 'yes-no',
    },
  ];
}
