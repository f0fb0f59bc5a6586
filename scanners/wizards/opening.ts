import type { WizardSituation } from '../core/define.ts';
import { fill, type Text } from '../core/text.ts';
import { settingsPageOf } from '../knowledge/erasure.ts';
import { findVendor } from '../knowledge/vendors.ts';

/** How to get to the device's settings, by the maker's own words where we know them. Never by what the device says. */
export function openSettings({ device }: WizardSituation): Text {
  const known = settingsPageOf(device.identity);
  const way = known?.app === undefined ? known?.address : known.app;
  if (way === undefined) return openAnySettings;
  const opening = known?.app === undefined ? openAddress : openApp;
  return withLogin(fill(opening, { way }), known?.login);
}

/** Where this maker's switch for automatic updates is, one screen a step; empty where we do not know. */
export function updateSteps({ device }: WizardSituation): readonly Text[] {
  const updates = findVendor(device.identity.manufacturer)?.updates;
  return updates?.steps ?? (updates?.how ? [updates.how] : []);
}

/** What to say first before anything is changed on a device that somebody depends on. */
export function careWarning({ device }: WizardSituation): Text | undefined {
  return device.care ? careful : undefined;
}

function withLogin(opening: Text, login: Text | undefined): Text {
  if (!login) return opening;
  return { en: `${opening.en} ${login.en}`, cy: `${opening.cy ?? opening.en} ${login.cy ?? login.en}` };
}

const openAnySettings: Text = {
  en: 'Open the device’s settings, on its own page or in its app.',
  cy: 'Agorwch osodiadau’r ddyfais, ar ei thudalen ei hun neu yn ei hap.',
};
const openApp: Text = {
  en: 'Open the “{way}” app, choose this device and open its settings.',
  cy: 'Agorwch yr ap “{way}”, dewiswch y ddyfais hon ac agorwch ei gosodiadau.',
};
const openAddress: Text = {
  en: 'Type {way} into the address bar of your browser.',
  cy: 'Teipiwch {way} ym mar cyfeiriad eich porwr.',
};
const careful: Text = {
  en: 'Somebody may depend on this device. Tell them first, and make sure that they can call for help in another way while you change it.',
  cy: 'Efallai fod rhywun yn dibynnu ar y ddyfais hon. Dywedwch wrthynt yn gyntaf, a gwnewch yn siŵr y gallant alw am help mewn ffordd arall tra byddwch yn ei newid.',
};
