import type { StepRecord, WizardSituation, WizardStep } from '../core/define.ts';
import type { Text } from '../core/text.ts';
import { careWarning, openSettings } from './opening.ts';
import { settingsPage } from './situation.ts';

/** What differs from one fix to the next. */
export interface Fix {
  /** What it is about and what changes, in a sentence or two. */
  readonly why: readonly Text[];
  /** What to look for and what to do, step by step. */
  readonly steps: readonly Text[];
  /** Where the steps begin: in the device's own settings unless told, in the router's, or nowhere in particular. */
  readonly begin?: 'settings' | 'router' | 'anywhere';
  readonly warning?: Text;
  readonly minutes?: number;
  /** The owner's word, where nothing on the network can show the change. */
  readonly word?: Word;
}

export interface Word {
  readonly title: Text;
  /** What checks read of it: the id of the check that the fix is about, unless told. */
  readonly question?: string;
  /** True unless told: “yes” means that the problem is over, unless a look shows otherwise. */
  readonly settles?: boolean;
  readonly records?: StepRecord;
}

/** Why, what to do, the owner's word where it is needed, and a look whether it worked: the way through every plain fix. */
export function fixSteps(situation: WizardSituation, fallback: string, fix: Fix): readonly WizardStep[] {
  const { begin = 'settings', word } = fix;
  const page = begin === 'settings' || isRouter(situation) ? settingsPage(situation) : undefined;
  const opening = begin === 'anywhere' ? [] : [begin === 'router' ? openRouter : openSettings(situation)];
  const closing = begin === 'anywhere' ? [] : [save];
  const warning = fix.warning ?? careWarning(situation);
  return [
    whyStep(situation, fix.why),
    {
      kind: 'do',
      id: 'change',
      title: begin === 'anywhere' ? doIt : changeIt,
      steps: [...opening, ...fix.steps, ...closing],
      ...(warning && { warning }),
      ...(fix.minutes !== undefined && { minutes: fix.minutes }),
      ...(page && begin !== 'anywhere' && { page }),
    },
    ...(word ? [wordStep(situation, fallback, word)] : []),
    lookStep(situation, fallback),
  ];
}

/** What was found, and what it means. */
export function whyStep({ finding }: WizardSituation, why: readonly Text[]): WizardStep {
  const found = finding && finding.reason.en !== '' ? [finding.reason] : [];
  return { kind: 'explain', id: 'why', title: about, body: [...found, ...why] };
}

export function wordStep({ finding }: WizardSituation, fallback: string, word: Word): WizardStep {
  const { title, question = finding?.check ?? fallback, settles = true, records } = word;
  return {
    kind: 'ask',
    id: 'word',
    title,
    question,
    input: 'yes-no',
    ...(settles && { settles }),
    ...(records && { records }),
  };
}

/** Looks again at just what the fix was about. */
export function lookStep({ finding }: WizardSituation, fallback: string): WizardStep {
  return { kind: 'recheck', id: 'recheck', title: look, checks: [finding?.check ?? fallback] };
}

const isRouter = ({ device }: WizardSituation): boolean => device.identity.kind === 'router';

const about: Text = { en: 'What this is about', cy: 'Beth yw hyn' };
const changeIt: Text = { en: 'Change the setting', cy: 'Newid y gosodiad' };
const doIt: Text = { en: 'What to do', cy: 'Beth i’w wneud' };
const look: Text = { en: 'Let’s see if it worked', cy: 'Gadewch i ni weld a weithiodd' };
const openRouter: Text = {
  en: 'Open your router’s settings: its own page in a browser, or your provider’s app. The address and the password are on its label.',
  cy: 'Agorwch osodiadau eich llwybrydd: ei dudalen ei hun mewn porwr, neu ap eich darparwr. Mae’r cyfeiriad a’r cyfrinair ar ei label.',
};
const save: Text = {
  en: 'Save, and wait until the device is back.',
  cy: 'Cadwch, ac arhoswch nes bod y ddyfais yn ôl.',
};
