import type { WizardSituation, WizardStep } from '../core/define.ts';
import type { Text } from '../core/text.ts';
import { settingsPage } from './situation.ts';

/** What differs from one fix to the next when the fix is a switch in the device's settings. */
export interface SwitchFix {
  /** What it is about and what changes, in a sentence or two. */
  readonly why: readonly Text[];
  /** What to look for and what to do, step by step. */
  readonly steps: readonly Text[];
  readonly warning?: Text;
}

/** Why, what to do, and a look whether it worked: the way through every fix that is a switch in a device's settings. */
export function switchSteps(
  situation: WizardSituation,
  fallback: string,
  fix: SwitchFix,
): readonly WizardStep[] {
  const page = settingsPage(situation);
  return [
    { kind: 'explain', id: 'why', title: { en: 'What this is about', cy: 'Beth yw hyn' }, body: fix.why },
    {
      kind: 'do',
      id: 'change',
      title: { en: 'Change the setting', cy: 'Newid y gosodiad' },
      steps: [openSettings, ...fix.steps, save],
      ...(fix.warning && { warning: fix.warning }),
      ...(page && { page }),
    },
    {
      kind: 'recheck',
      id: 'recheck',
      title: { en: 'Let’s see if it worked', cy: 'Gadewch i ni weld a weithiodd' },
      checks: [situation.finding?.check ?? fallback],
    },
  ];
}

const openSettings: Text = {
  en: 'Open the device’s settings, on its own page or in its app.',
  cy: 'Agorwch osodiadau’r ddyfais, ar ei thudalen ei hun neu yn ei hap.',
};
const save: Text = {
  en: 'Save, and wait until the device is back.',
  cy: 'Cadwch, ac arhoswch nes bod y ddyfais yn ôl.',
};
