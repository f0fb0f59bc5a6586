import { defineWizard, type WizardStep } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { deviceWords, settingsPage } from '../situation.ts';

/** Ends a password that everybody can look up, or none at all, and proves it by trying the maker's password again. */
export default defineWizard({
  id: 'change-password',
  task: 'fix',
  fixes: [
    'default-password',
    'any-password-accepted',
    'derivable-default-password',
    'prefilled-password',
    'unlimited-login-attempts',
  ],
  title: { en: 'Change the password', cy: 'Newid y cyfrinair' },
  minutes: 5,
  steps(situation) {
    const { finding, answers } = situation;
    const device = deviceWords(situation);
    const named = (text: Text): Text => fillBoth(text, device);
    const page = settingsPage(situation);
    const throughApp = answers['way'] === 'app';
    const steps: WizardStep[] = [
      {
        kind: 'explain',
        id: 'why',
        title: named({
          en: 'Give your {device} a password of your own',
          cy: 'Rhowch eich cyfrinair eich hun i’ch {device}',
        }),
        body: [
          {
            en: 'Right now anybody on your Wi-Fi could use the password that the maker prints in its manual.',
            cy: 'Ar hyn o bryd gallai unrhyw un ar eich Wi-Fi ddefnyddio’r cyfrinair y mae’r gwneuthurwr yn ei argraffu yn ei lawlyfr.',
          },
          {
            en: 'It takes about five minutes. At the end we check that the maker’s password is refused.',
            cy: 'Mae’n cymryd tua phum munud. Ar y diwedd byddwn yn gwirio bod cyfrinair y gwneuthurwr yn cael ei wrthod.',
          },
        ],
      },
      {
        kind: 'choose',
        id: 'way',
        title: named({
          en: 'How do you look after your {device}?',
          cy: 'Sut ydych chi’n gofalu am eich {device}?',
        }),
        options: [
          {
            id: 'page',
            label: { en: 'On its own page, in a browser', cy: 'Ar ei dudalen ei hun, mewn porwr' },
            hint: {
              en: 'Most routers, cameras and printers have one.',
              cy: 'Mae gan y rhan fwyaf o lwybryddion, camerâu ac argraffwyr un.',
            },
          },
          { id: 'app', label: { en: 'In the maker’s app, on a phone', cy: 'Yn ap y gwneuthurwr, ar ffôn' } },
        ],
      },
      {
        kind: 'explain',
        id: 'choose-password',
        title: { en: 'Choose a new password', cy: 'Dewiswch gyfrinair newydd' },
        body: [
          {
            en: 'Three words that have nothing to do with each other make a good one. So does what your password manager suggests.',
            cy: 'Mae tri gair heb gysylltiad â’i gilydd yn gwneud un da. Felly hefyd yr hyn y mae eich rheolwr cyfrineiriau’n ei awgrymu.',
          },
          {
            en: 'Use it nowhere else. Write it down or put it in your password manager. Homelatch does not keep it.',
            cy: 'Peidiwch â’i ddefnyddio yn unman arall. Ysgrifennwch ef neu rhowch ef yn eich rheolwr cyfrineiriau. Nid yw Homelatch yn ei gadw.',
          },
        ],
      },
      {
        kind: 'do',
        id: 'change',
        title: { en: 'Change it', cy: 'Ei newid' },
        steps: throughApp ? appSteps : pageSteps.map(named),
        minutes: 3,
        warning: {
          en: 'The device may ask you to log in again on your phone afterwards. That is normal.',
          cy: 'Efallai y bydd y ddyfais yn gofyn i chi fewngofnodi eto ar eich ffôn wedyn. Mae hynny’n arferol.',
        },
        ...(page && !throughApp && { page }),
      },
      ...(finding?.check === 'derivable-default-password' ? [chosen] : []),
      {
        kind: 'recheck',
        id: 'recheck',
        title: { en: 'Let’s see if it worked', cy: 'Gadewch i ni weld a weithiodd' },
        body: [
          {
            en: 'We try the maker’s password once more. It should be refused now.',
            cy: 'Byddwn yn rhoi cynnig ar gyfrinair y gwneuthurwr unwaith eto. Dylai gael ei wrthod nawr.',
          },
        ],
        checks: [finding?.check ?? 'default-password'],
      },
    ];
    return steps;
  },
});

/** Whether a password is still the one that can be worked out cannot be seen without trying it. */
const chosen: WizardStep = {
  kind: 'ask',
  id: 'word',
  title: { en: 'Did you choose a password of your own?', cy: 'A ddewisoch eich cyfrinair eich hun?' },
  question: 'own-password-chosen',
  input: 'yes-no',
  settles: true,
};

const pageSteps: readonly Text[] = [
  { en: 'Open the page of your {device}.', cy: 'Agorwch dudalen eich {device}.' },
  {
    en: 'Log in. If you never changed it, the password is on its label or in its manual.',
    cy: 'Mewngofnodwch. Os na wnaethoch ei newid erioed, mae’r cyfrinair ar ei label neu yn ei lawlyfr.',
  },
  {
    en: 'Look for “Password”, “Users”, “Account” or “Administration”. It is often under “System” or “Settings”.',
    cy: 'Chwiliwch am “Password”, “Users”, “Account” neu “Administration”. Yn aml mae o dan “System” neu “Settings”.',
  },
  { en: 'Type the new password twice and save it.', cy: 'Teipiwch y cyfrinair newydd ddwywaith a’i gadw.' },
];

const appSteps: readonly Text[] = [
  {
    en: 'Open the maker’s app and choose this device.',
    cy: 'Agorwch ap y gwneuthurwr a dewiswch y ddyfais hon.',
  },
  {
    en: 'Open its settings, often a cog in a corner.',
    cy: 'Agorwch ei gosodiadau, olwyn gocos mewn cornel yn aml.',
  },
  {
    en: 'Look for “Device password”, “Security” or “Account”.',
    cy: 'Chwiliwch am “Device password”, “Security” neu “Account”.',
  },
  { en: 'Choose the new password and save it.', cy: 'Dewiswch y cyfrinair newydd a’i gadw.' },
];

function fillBoth(text: Text, device: Text): Text {
  const en = fill({ en: text.en }, { device: device.en }).en;
  const cy = text.cy === undefined ? undefined : fill({ en: text.cy }, { device: device.cy ?? device.en }).en;
  return cy === undefined ? { en } : { en, cy };
}
