import type { WizardSituation, WizardStep } from '../../core/define.ts';
import type { Kind } from '../../core/model.ts';
import type { Text } from '../../core/text.ts';

const recordings: Text = {
  en: 'Save the recordings that you want to keep, on your phone or computer.',
  cy: 'Cadwch y recordiadau rydych am eu cadw, ar eich ffôn neu’ch cyfrifiadur.',
};
const routines: Text = {
  en: 'Note its timers and routines. They are lost with the reset.',
  cy: 'Nodwch ei hamseryddion a’i harferion. Fe’u collir gyda’r ailosod.',
};
const settings: Text = {
  en: 'Note its settings, or save them to a file on its settings page.',
  cy: 'Nodwch ei gosodiadau, neu eu cadw i ffeil ar ei thudalen osodiadau.',
};

const byKind: Readonly<Partial<Record<Kind, readonly Text[]>>> = {
  camera: [recordings],
  doorbell: [recordings],
  intercom: [recordings],
  nas: [
    {
      en: 'Copy every file that you want to keep to another disk. Open a few of the copies to see that they work.',
      cy: 'Copïwch bob ffeil rydych am ei chadw i ddisg arall. Agorwch rai o’r copïau i weld eu bod yn gweithio.',
    },
    settings,
  ],
  router: [
    {
      en: 'Note the name and password of your Wi-Fi, and the login that your provider gave you.',
      cy: 'Nodwch enw a chyfrinair eich Wi-Fi, a’r mewngofnodi a roddodd eich darparwr ichi.',
    },
    settings,
  ],
  'access-point': [settings],
  printer: [
    {
      en: 'Save scans and faxes that are kept in the printer, and note its address book.',
      cy: 'Cadwch sganiau a ffacsiau sydd yn yr argraffydd, a nodwch ei lyfr cyfeiriadau.',
    },
  ],
  hub: [
    {
      en: 'Note which lights, sensors and switches belong to it. Each has to be joined again to another hub.',
      cy: 'Nodwch pa oleuadau, synwyryddion a switshis sy’n perthyn iddo. Rhaid ymuno pob un eto â hwb arall.',
    },
    routines,
  ],
  thermostat: [routines],
  light: [routines],
  plug: [routines],
  console: [
    {
      en: 'Save your games to your account or to a USB drive.',
      cy: 'Cadwch eich gemau i’ch cyfrif neu i yriant USB.',
    },
  ],
  phone: [
    { en: 'Back up photos, messages and contacts.', cy: 'Gwnewch gopi o luniau, negeseuon a chysylltiadau.' },
  ],
  tablet: [
    { en: 'Back up photos, messages and contacts.', cy: 'Gwnewch gopi o luniau, negeseuon a chysylltiadau.' },
  ],
  computer: [{ en: 'Copy your files to another disk.', cy: 'Copïwch eich ffeiliau i ddisg arall.' }],
  lock: [
    {
      en: 'Make sure that a real key opens the door, and try it.',
      cy: 'Gwnewch yn siŵr bod allwedd go iawn yn agor y drws, a rhowch gynnig arni.',
    },
  ],
};

/** What goes with the reset and cannot be had back. */
export function keepFirst({ device }: WizardSituation): WizardStep {
  return {
    kind: 'do',
    id: 'keep',
    title: { en: 'Keep what matters to you', cy: 'Cadwch yr hyn sy’n bwysig i chi' },
    steps: [
      ...(byKind[device.identity.kind] ?? []),
      {
        en: 'Look in its app for photos, recordings or lists that you would miss, and save them.',
        cy: 'Chwiliwch yn ei hap am luniau, recordiadau neu restrau y byddech yn eu colli, a’u cadw.',
      },
    ],
    warning: {
      en: 'What is wiped later is gone for good. Take your time here.',
      cy: 'Mae’r hyn a gliriwyd wedyn wedi mynd am byth. Cymerwch eich amser yma.',
    },
  };
}
