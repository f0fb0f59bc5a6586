import type { WizardSituation, WizardStep } from '../../core/define.ts';
import type { Kind } from '../../core/model.ts';
import { fill, type Text } from '../../core/text.ts';
import { type Erasure, erasureOf } from '../../knowledge/erasure.ts';

/** How long a deletion may take when its maker does not say: the month that data protection law gives. */
const usualDays = 30;

const removeInApp: Text = {
  en: 'Open the app that you use for it, choose the device, and look for “Remove device” or “Unlink”.',
  cy: 'Agorwch yr ap a ddefnyddiwch ar ei chyfer, dewiswch y ddyfais, a chwiliwch am “Remove device” neu “Unlink”.',
};
const otherHomes: Text = {
  en: 'Remove it from other apps too: Apple Home, Google Home, Alexa, SmartThings or whichever you use.',
  cy: 'Tynnwch hi o apiau eraill hefyd: Apple Home, Google Home, Alexa, SmartThings neu ba un bynnag a ddefnyddiwch.',
};
const otherPeople: Text = {
  en: 'Remove everybody that you shared it with, so that they cannot look in from their own phones.',
  cy: 'Tynnwch bawb y gwnaethoch ei rhannu â nhw, fel na allant edrych i mewn o’u ffonau eu hunain.',
};

function leaveApps({ accountRemoval }: Erasure): WizardStep {
  return {
    kind: 'do',
    id: 'apps',
    title: { en: 'Take it off your accounts', cy: 'Tynnwch hi o’ch cyfrifon' },
    body: [
      {
        en: 'A reset at the device does not do this. Without it, the next owner may not be able to use it, and you might still be able to see in.',
        cy: 'Nid yw ailosod y ddyfais yn gwneud hyn. Hebddo, efallai na all y perchennog nesaf ei defnyddio, ac efallai y gallwch chi weld i mewn o hyd.',
      },
    ],
    steps: [...(accountRemoval?.steps ?? [removeInApp]), otherPeople, otherHomes],
    ...(accountRemoval?.warning && { warning: accountRemoval.warning }),
  };
}

/** What makers keep in their own computers, by kind of device. */
const inTheCloud: Readonly<Partial<Record<Kind, Text>>> = {
  camera: {
    en: 'Delete the recordings in the app, the shared ones too.',
    cy: 'Dilëwch y recordiadau yn yr ap, a’r rhai a rannwyd hefyd.',
  },
  doorbell: {
    en: 'Delete the recordings and saved faces in the app.',
    cy: 'Dilëwch y recordiadau a’r wynebau a gadwyd yn yr ap.',
  },
  'voice-assistant': {
    en: 'Delete the voice recordings in the app.',
    cy: 'Dilëwch y recordiadau llais yn yr ap.',
  },
  speaker: {
    en: 'Delete the voice recordings in the app, and sign out of music services.',
    cy: 'Dilëwch y recordiadau llais yn yr ap, ac allgofnodwch o wasanaethau cerddoriaeth.',
  },
  tv: {
    en: 'Sign out of every app on it, and delete your viewing history.',
    cy: 'Allgofnodwch o bob ap arni, a dilëwch eich hanes gwylio.',
  },
  'media-player': { en: 'Sign out of every app on it.', cy: 'Allgofnodwch o bob ap arni.' },
  console: {
    en: 'Sign out, and take back “home” or “primary” from this console.',
    cy: 'Allgofnodwch, a thynnwch “home” neu “primary” oddi ar y consol hwn.',
  },
  vacuum: {
    en: 'Delete the maps of your rooms in the app.',
    cy: 'Dilëwch fapiau eich ystafelloedd yn yr ap.',
  },
  wearable: { en: 'Delete your health records in the app.', cy: 'Dilëwch eich cofnodion iechyd yn yr ap.' },
  printer: {
    en: 'Remove it from the maker’s print-by-e-mail or ink service.',
    cy: 'Tynnwch hi o wasanaeth argraffu drwy e-bost neu inc y gwneuthurwr.',
  },
};
const lookForData: Text = {
  en: 'Look in the app for “History”, “Recordings” or “My data”, and delete what is there.',
  cy: 'Chwiliwch yn yr ap am “History”, “Recordings” neu “My data”, a dilëwch yr hyn sydd yno.',
};

function clearCloud({ cloudData }: Erasure, kind: Kind): WizardStep {
  const ofKind = inTheCloud[kind];
  return {
    kind: 'do',
    id: 'cloud',
    title: { en: 'Delete what the maker keeps', cy: 'Dilëwch yr hyn y mae’r gwneuthurwr yn ei gadw' },
    steps: [...(cloudData ? [cloudData.text] : []), ...(ofKind ? [ofKind] : []), lookForData],
    ...(cloudData?.url && { page: { of: 'maker', url: cloudData.url } }),
  };
}

const choosePlan: WizardStep = {
  kind: 'choose',
  id: 'account-plan',
  title: { en: 'And the account itself?', cy: 'A’r cyfrif ei hun?' },
  options: [
    {
      id: 'delete',
      label: { en: 'I want it deleted', cy: 'Rwyf am ei ddileu' },
      hint: {
        en: 'You have no other device of this maker.',
        cy: 'Does gennych ddim dyfais arall gan y gwneuthurwr hwn.',
      },
    },
    {
      id: 'keep',
      label: { en: 'I keep it for other devices', cy: 'Rwy’n ei gadw ar gyfer dyfeisiau eraill' },
    },
    { id: 'none', label: { en: 'It has no account', cy: 'Nid oes cyfrif ganddi' } },
  ],
};

function deleteAccount({ accountDeletion, vendor }: Erasure): readonly WizardStep[] {
  const days = accountDeletion?.daysToComplete;
  const steps: readonly Text[] = accountDeletion?.steps ?? [
    {
      en: 'In the app, open your profile or “Account”, and look for “Delete account” or “Close account”.',
      cy: 'Yn yr ap, agorwch eich proffil neu “Account”, a chwiliwch am “Delete account” neu “Close account”.',
    },
    {
      en: 'If there is none, write to the maker: “Please delete my account and all my personal data.” They have one month to answer.',
      cy: 'Os nad oes un, ysgrifennwch at y gwneuthurwr: “Dilëwch fy nghyfrif a’m holl ddata personol.” Mae ganddynt fis i ateb.',
    },
  ];
  return [
    {
      kind: 'do',
      id: 'account-delete',
      title: vendor
        ? fill(
            { en: 'Delete your {maker} account', cy: 'Dilëwch eich cyfrif {maker}' },
            { maker: vendor.name },
          )
        : { en: 'Delete its account', cy: 'Dilëwch ei chyfrif' },
      ...(accountDeletion?.text && { body: [accountDeletion.text] }),
      steps: [
        ...steps,
        { en: 'Keep the e-mail that confirms it.', cy: 'Cadwch yr e-bost sy’n cadarnhau hynny.' },
      ],
      ...(accountDeletion && { page: { of: 'maker', url: accountDeletion.url } }),
    },
    {
      kind: 'choose',
      id: 'account',
      title: {
        en: 'Try to sign in again. What happens?',
        cy: 'Ceisiwch fewngofnodi eto. Beth sy’n digwydd?',
      },
      records: { question: 'cloud-account-remains', as: { gone: 'yes', asked: 'waiting', there: 'no' } },
      options: [
        {
          id: 'gone',
          label: { en: 'It fails: the account is gone', cy: 'Mae’n methu: mae’r cyfrif wedi mynd' },
        },
        {
          id: 'asked',
          label: {
            en: 'I asked for it, and it takes a while',
            cy: 'Gofynnais amdano, ac mae’n cymryd amser',
          },
          hint:
            days === undefined
              ? { en: 'That is usual. We remind you.', cy: 'Mae hynny’n arferol. Byddwn yn eich atgoffa.' }
              : fill(
                  {
                    en: 'That is usual: it can take {days} days. We remind you.',
                    cy: 'Mae hynny’n arferol: gall gymryd {days} diwrnod. Byddwn yn eich atgoffa.',
                  },
                  { days },
                ),
        },
        { id: 'there', label: { en: 'It still works', cy: 'Mae’n dal i weithio' } },
      ],
    },
  ];
}

/** Off the accounts, out of the maker's computers, and out of other people's phones. */
export function accountSteps({ device, answers }: WizardSituation): readonly WizardStep[] {
  const known = erasureOf(device.identity);
  return [
    leaveApps(known),
    clearCloud(known, device.identity.kind),
    choosePlan,
    ...(answers['account-plan'] === 'delete' ? deleteAccount(known) : []),
  ];
}

/** Asked at the very end, and again when the maker's days are over. */
export function accountAtLast({ device, answers }: WizardSituation): readonly WizardStep[] {
  if (answers['account-plan'] !== 'delete' || answers['account'] !== 'asked') return [];
  const days = erasureOf(device.identity).accountDeletion?.daysToComplete ?? usualDays;
  return [
    {
      kind: 'choose',
      id: 'account-gone',
      title: { en: 'Is the account gone by now?', cy: 'Ydy’r cyfrif wedi mynd erbyn hyn?' },
      body: [
        {
          en: 'Try to sign in. If that fails, it is gone.',
          cy: 'Ceisiwch fewngofnodi. Os yw hynny’n methu, mae wedi mynd.',
        },
      ],
      records: { question: 'cloud-account-remains', as: { gone: 'yes', there: 'no', finish: 'waiting' } },
      options: [
        {
          id: 'later',
          label: fill({ en: 'Ask me in {days} days', cy: 'Gofynnwch imi ymhen {days} diwrnod' }, { days }),
          hint: {
            en: 'Your place is kept, and we remind you.',
            cy: 'Cedwir eich lle, a byddwn yn eich atgoffa.',
          },
          laterDays: days,
        },
        { id: 'gone', label: { en: 'Yes, signing in fails', cy: 'Ydy, mae mewngofnodi’n methu' } },
        { id: 'there', label: { en: 'No, it still works', cy: 'Nac ydy, mae’n dal i weithio' } },
        {
          id: 'finish',
          label: { en: 'Finish without waiting', cy: 'Gorffen heb aros' },
          hint: {
            en: 'The record then says that the deletion was asked for.',
            cy: 'Bydd y cofnod wedyn yn dweud y gofynnwyd am y dileu.',
          },
        },
      ],
    },
  ];
}
