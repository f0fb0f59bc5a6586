import type { Kind } from '../core/model.ts';
import type { Text } from '../core/text.ts';

/** How to wipe a device of this kind when nothing is known about its maker. Always to be confirmed by the manual. */
export interface GenericReset {
  readonly steps: readonly Text[];
  readonly warning?: Text;
}

const pinhole: Text = {
  en: 'Find the small hole marked Reset. Push a paper clip into it and hold it for 15 seconds while the device is switched on.',
  cy: 'Chwiliwch am y twll bach sydd wedi’i farcio Reset. Gwthiwch glip papur iddo a’i ddal am 15 eiliad tra bydd y ddyfais ymlaen.',
};
const button: Text = {
  en: 'Hold the device’s main button for 10 to 15 seconds while it is switched on, until its light changes.',
  cy: 'Daliwch brif fotwm y ddyfais am 10 i 15 eiliad tra bydd ymlaen, nes i’w golau newid.',
};
const menu: Text = {
  en: 'Open the settings on its screen and look for Reset, Restore or Factory settings.',
  cy: 'Agorwch y gosodiadau ar ei sgrin a chwiliwch am Reset, Restore neu Factory settings.',
};
const app: Text = {
  en: 'Remove the device in its app first. That takes it off your account.',
  cy: 'Tynnwch y ddyfais yn ei ap yn gyntaf. Mae hynny’n ei thynnu oddi ar eich cyfrif.',
};
const card: Text = {
  en: 'Take out memory cards and USB drives: a reset does not wipe them.',
  cy: 'Tynnwch gardiau cof a gyriannau USB allan: nid yw ailosod yn eu clirio.',
};
const wait: Text = {
  en: 'Wait until it has started again. It should now ask to be set up like a new one.',
  cy: 'Arhoswch nes iddi ailgychwyn. Dylai nawr ofyn am gael ei gosod fel un newydd.',
};
const label: Text = {
  en: 'The name and passwords go back to those on the label. Set your own if you keep it.',
  cy: 'Mae’r enw a’r cyfrineiriau’n mynd yn ôl i’r rhai ar y label. Gosodwch eich rhai eich hun os cadwch hi.',
};

const resets: Readonly<Partial<Record<Kind, GenericReset>>> = {
  router: {
    steps: [
      {
        en: 'Write down or print your settings if you keep the router.',
        cy: 'Ysgrifennwch neu argraffwch eich gosodiadau os ydych yn cadw’r llwybrydd.',
      },
      pinhole,
      wait,
    ],
    warning: {
      en: 'The internet stops for everybody until it is set up again. Ask first whether a care alarm uses it.',
      cy: 'Mae’r rhyngrwyd yn stopio i bawb nes iddo gael ei osod eto. Gofynnwch yn gyntaf a oes larwm gofal yn ei ddefnyddio.',
    },
  },
  'access-point': { steps: [pinhole, wait], warning: label },
  switch: { steps: [pinhole, wait] },
  printer: {
    steps: [
      {
        en: 'Delete stored scans, faxes and the address book in the printer’s menu.',
        cy: 'Dilëwch sganiau a ffacsiau sydd wedi’u storio a’r llyfr cyfeiriadau yn newislen yr argraffydd.',
      },
      menu,
      card,
      wait,
    ],
    warning: label,
  },
  nas: {
    steps: [
      { en: 'Copy what you want to keep.', cy: 'Copïwch yr hyn rydych am ei gadw.' },
      {
        en: 'Erase the drives in the settings page, or take them out.',
        cy: 'Dilëwch y gyriannau yn y dudalen osodiadau, neu tynnwch nhw allan.',
      },
      pinhole,
      wait,
    ],
    warning: {
      en: 'On most models the reset button does not delete your files.',
      cy: 'Ar y rhan fwyaf o fodelau nid yw’r botwm ailosod yn dileu eich ffeiliau.',
    },
  },
  tv: { steps: [{ en: 'Sign out of every app.', cy: 'Allgofnodwch o bob ap.' }, menu, wait] },
  'media-player': { steps: [{ en: 'Sign out of every app.', cy: 'Allgofnodwch o bob ap.' }, menu, wait] },
  speaker: { steps: [app, button, wait] },
  'voice-assistant': {
    steps: [
      { en: 'Delete the voice recordings in the app.', cy: 'Dilëwch y recordiadau llais yn yr ap.' },
      app,
      button,
      wait,
    ],
  },
  camera: {
    steps: [
      { en: 'Delete the recordings in the app.', cy: 'Dilëwch y recordiadau yn yr ap.' },
      app,
      pinhole,
      card,
      wait,
    ],
    warning: {
      en: 'Recordings in the maker’s cloud stay until you delete them there.',
      cy: 'Mae recordiadau yng nghwmwl y gwneuthurwr yn aros nes i chi eu dileu yno.',
    },
  },
  doorbell: {
    steps: [
      { en: 'Delete the recordings in the app.', cy: 'Dilëwch y recordiadau yn yr ap.' },
      app,
      button,
      wait,
    ],
    warning: {
      en: 'Recordings in the maker’s cloud stay until you delete them there.',
      cy: 'Mae recordiadau yng nghwmwl y gwneuthurwr yn aros nes i chi eu dileu yno.',
    },
  },
  hub: {
    steps: [app, pinhole, wait],
    warning: {
      en: 'Lights, sensors and locks that belong to the hub have to be joined again one by one.',
      cy: 'Mae’n rhaid ymuno â goleuadau, synwyryddion a chloeon yr hyb eto fesul un.',
    },
  },
  light: {
    steps: [
      app,
      {
        en: 'Switch the light off and on five times, about one second each, until it blinks.',
        cy: 'Trowch y golau i ffwrdd ac ymlaen bum gwaith, tua eiliad yr un, nes iddo flincio.',
      },
    ],
    warning: {
      en: 'The number of times differs between makers.',
      cy: 'Mae nifer y troeon yn amrywio rhwng gwneuthurwyr.',
    },
  },
  plug: {
    steps: [app, button, wait],
    warning: {
      en: 'Unplug what is connected first: the plug may switch on and off.',
      cy: 'Datgysylltwch yr hyn sydd wedi’i blygio iddo yn gyntaf: gall y plwg droi ymlaen ac i ffwrdd.',
    },
  },
  thermostat: {
    steps: [app, menu, wait],
    warning: {
      en: 'Check afterwards that the heating can still be switched on and off by hand.',
      cy: 'Gwiriwch wedyn y gellir troi’r gwres ymlaen ac i ffwrdd â llaw o hyd.',
    },
  },
  lock: {
    steps: [
      {
        en: 'Keep a real key at hand and the door open.',
        cy: 'Cadwch allwedd go iawn wrth law a’r drws ar agor.',
      },
      app,
      {
        en: 'Follow the maker’s manual for the reset.',
        cy: 'Dilynwch lawlyfr y gwneuthurwr ar gyfer yr ailosod.',
      },
    ],
    warning: {
      en: 'All codes and phones that open the door are forgotten, a carer’s too.',
      cy: 'Caiff pob cod a ffôn sy’n agor y drws eu hanghofio, rhai gofalwr hefyd.',
    },
  },
  sensor: { steps: [app, button] },
  appliance: { steps: [app, menu, wait] },
  vacuum: {
    steps: [
      { en: 'Delete the maps of your home in the app.', cy: 'Dilëwch fapiau eich cartref yn yr ap.' },
      app,
      button,
      wait,
    ],
    warning: {
      en: 'Some apps offer to keep the maps. Say no if you pass the vacuum on.',
      cy: 'Mae rhai apiau’n cynnig cadw’r mapiau. Dywedwch na os ydych yn rhoi’r sugnwr i rywun arall.',
    },
  },
  wearable: {
    steps: [
      app,
      menu,
      {
        en: 'Forget the watch in your phone’s Bluetooth settings.',
        cy: 'Anghofiwch yr oriawr yng ngosodiadau Bluetooth eich ffôn.',
      },
    ],
    warning: {
      en: 'Your measurements stay in the account until you delete it.',
      cy: 'Mae eich mesuriadau’n aros yn y cyfrif nes i chi ei ddileu.',
    },
  },
  console: {
    steps: [
      { en: 'Make sure that your games are saved.', cy: 'Gwnewch yn siŵr bod eich gemau wedi’u cadw.' },
      menu,
      card,
      wait,
    ],
  },
  toy: {
    steps: [
      { en: 'Delete recordings and profiles in the app.', cy: 'Dilëwch recordiadau a phroffiliau yn yr ap.' },
      app,
      button,
    ],
  },
  phone: { steps: [{ en: 'Sign out of your account.', cy: 'Allgofnodwch o’ch cyfrif.' }, menu, card] },
  tablet: { steps: [{ en: 'Sign out of your account.', cy: 'Allgofnodwch o’ch cyfrif.' }, menu, card] },
  'ev-charger': {
    steps: [app, { en: 'Ask the installer to reset it.', cy: 'Gofynnwch i’r gosodwr ei hailosod.' }],
  },
  solar: {
    steps: [
      app,
      {
        en: 'Ask the installer to hand the system over or to reset it.',
        cy: 'Gofynnwch i’r gosodwr drosglwyddo’r system neu ei hailosod.',
      },
    ],
  },
  intercom: { steps: [app, pinhole, wait] },
};

/** None for computers and servers, which differ too much, and none for what people depend on. */
export function genericReset(kind: Kind): GenericReset | undefined {
  return resets[kind];
}
