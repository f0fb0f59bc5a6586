import type { WizardSituation, WizardStep } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { findVendor, forModel } from '../../knowledge/vendors.ts';
import { settingsPage } from '../situation.ts';

const label: Text = {
  en: 'The first password is on its label or in its papers. Use it once, to get in.',
  cy: 'Mae’r cyfrinair cyntaf ar ei label neu yn ei phapurau. Defnyddiwch ef unwaith, i fynd i mewn.',
};

/** Away from the password that it came with. A device that is only used through an app has none of its own. */
export function passwordSteps(situation: WizardSituation): readonly WizardStep[] {
  const { device, answers } = situation;
  const page = settingsPage(situation);
  const known = forModel(
    findVendor(device.identity.manufacturer)?.defaultCredentials,
    device.identity.model,
  )[0];
  const hasPassword: WizardStep = {
    kind: 'choose',
    id: 'has-password',
    title: { en: 'Does it have a password of its own?', cy: 'Oes cyfrinair ei hun ganddi?' },
    ...(known?.text && { body: [known.text] }),
    options: [
      {
        id: 'yes',
        label: { en: 'Yes, or a page where one can be set', cy: 'Oes, neu dudalen lle gellir gosod un' },
        hint: {
          en: 'Routers, cameras, storage boxes and most printers.',
          cy: 'Llwybryddion, camerâu, blychau storio a’r rhan fwyaf o argraffwyr.',
        },
      },
      {
        id: 'no',
        label: { en: 'No, only its app asks for one', cy: 'Nac oes, dim ond ei hap sy’n gofyn am un' },
      },
    ],
  };
  if (answers['has-password'] !== 'yes') return [hasPassword];
  return [
    hasPassword,
    {
      kind: 'do',
      id: 'new-password',
      title: { en: 'Give it a password of your own', cy: 'Rhowch eich cyfrinair eich hun iddi' },
      body: [
        {
          en: 'Three words that have nothing to do with each other make a good one. Use it nowhere else.',
          cy: 'Mae tri gair heb gysylltiad â’i gilydd yn gwneud un da. Peidiwch â’i ddefnyddio yn unman arall.',
        },
      ],
      steps: [
        label,
        {
          en: 'Look for “Password”, “Users” or “Administration”, type the new one twice, and save it.',
          cy: 'Chwiliwch am “Password”, “Users” neu “Administration”, teipiwch yr un newydd ddwywaith, a’i gadw.',
        },
      ],
      minutes: 3,
      records: { question: 'own-password-chosen', as: { done: 'yes' } },
      ...(page && { page }),
    },
  ];
}
