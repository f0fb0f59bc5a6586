import type { Kind } from '../core/model.ts';
import type { Text } from '../core/text.ts';

/** How to wipe a device of this kind when nothing is known about its maker. Always to be confirmed by the manual. */
export interface GenericReset {
  readonly steps: readonly Text[];
  readonly warning?: Text;
}

const pinhole: Text = {
  en: 'Find the small hole marked Reset. Push a paper clip into it and hold it for 15 seconds while the device is switched on.',
};
const button: Text = {
  en: 'Hold the device’s main button for 10 to 15 seconds while it is switched on, until its light changes.',
};
const menu: Text = { en: 'Open the settings on its screen and look for Reset, Restore or Factory settings.' };
const app: Text = { en: 'Remove the device in its app first. That takes it off your account.' };
const card: Text = { en: 'Take out memory cards and USB drives: a reset does not wipe them.' };
const wait: Text = { en: 'Wait until it has started again. It should now ask to be set up like a new one.' };
const label: Text = {
  en: 'The name and passwords go back to those on the label. Set your own if you keep it.',
};

const resets: Readonly<Partial<Record<Kind, GenericReset>>> = {
  router: {
    steps: [{ en: 'Write down or print your settings if you keep the router.' }, pinhole, wait],
    warning: {
      en: 'The internet stops for everybody until it is set up again. Ask first whether a care alarm uses it.',
    },
  },
  'access-point': { steps: [pinhole, wait], warning: label },
  switch: { steps: [pinhole, wait] },
  printer: {
    steps: [
      { en: 'Delete stored scans, faxes and the address book in the printer’s menu.' },
      menu,
      card,
      wait,
    ],
    warning: label,
  },
  nas: {
    steps: [
      { en: 'Copy what you want to keep.' },
      { en: 'Erase the drives in the settings page, or take them out.' },
      pinhole,
      wait,
    ],
    warning: { en: 'On most models the reset button does not delete your files.' },
  },
  tv: { steps: [{ en: 'Sign out of every app.' }, menu, wait] },
  'media-player': { steps: [{ en: 'Sign out of every app.' }, menu, wait] },
  speaker: { steps: [app, button, wait] },
  'voice-assistant': {
    steps: [{ en: 'Delete the voice recordings in the app.' }, app, button, wait],
  },
  camera: {
    steps: [{ en: 'Delete the recordings in the app.' }, app, pinhole, card, wait],
    warning: { en: 'Recordings in the maker’s cloud stay until you delete them there.' },
  },
  doorbell: {
    steps: [{ en: 'Delete the recordings in the app.' }, app, button, wait],
    warning: { en: 'Recordings in the maker’s cloud stay until you delete them there.' },
  },
  hub: {
    steps: [app, pinhole, wait],
    warning: { en: 'Lights, sensors and locks that belong to the hub have to be joined again one by one.' },
  },
  light: {
    steps: [app, { en: 'Switch the light off and on five times, about one second each, until it blinks.' }],
    warning: { en: 'The number of times differs between makers.' },
  },
  plug: {
    steps: [app, button, wait],
    warning: { en: 'Unplug what is connected first: the plug may switch on and off.' },
  },
  thermostat: {
    steps: [app, menu, wait],
    warning: { en: 'Check afterwards that the heating can still be switched on and off by hand.' },
  },
  lock: {
    steps: [
      { en: 'Keep a real key at hand and the door open.' },
      app,
      { en: 'Follow the maker’s manual for the reset.' },
    ],
    warning: { en: 'All codes and phones that open the door are forgotten, a carer’s too.' },
  },
  sensor: { steps: [app, button] },
  appliance: { steps: [app, menu, wait] },
  vacuum: {
    steps: [{ en: 'Delete the maps of your home in the app.' }, app, button, wait],
    warning: { en: 'Some apps offer to keep the maps. Say no if you pass the vacuum on.' },
  },
  wearable: {
    steps: [app, menu, { en: 'Forget the watch in your phone’s Bluetooth settings.' }],
    warning: { en: 'Your measurements stay in the account until you delete it.' },
  },
  console: {
    steps: [{ en: 'Make sure that your games are saved.' }, menu, card, wait],
  },
  toy: { steps: [{ en: 'Delete recordings and profiles in the app.' }, app, button] },
  phone: { steps: [{ en: 'Sign out of your account.' }, menu, card] },
  tablet: { steps: [{ en: 'Sign out of your account.' }, menu, card] },
  'ev-charger': { steps: [app, { en: 'Ask the installer to reset it.' }] },
  solar: { steps: [app, { en: 'Ask the installer to hand the system over or to reset it.' }] },
  intercom: { steps: [app, pinhole, wait] },
};

/** None for computers and servers, which differ too much, and none for what people depend on. */
export function genericReset(kind: Kind): GenericReset | undefined {
  return resets[kind];
}
