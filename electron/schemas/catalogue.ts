/** The words of every guideline, check and wizard: what the app can explain without a network. */
import { z } from 'zod';
import type { CheckText, Guideline, Way } from '../../scanners/core/define.ts';
import { wizardTask } from '../../scanners/core/wizard-run-shape.ts';
import type { Immutable } from '../immutable.ts';
import type { Agree, Mirrors } from './mirror.ts';
import { severity } from './report.ts';
import { name, text, words } from './words.ts';

export const guidelineText = z.strictObject({
  number: z.number().int().min(1).max(13),
  id: name,
  title: text,
  demand: text,
  why: text,
  law: z.boolean(),
});

const checkText = z.strictObject({ passed: text, failed: text, why: text, todo: text });
const way = z.enum(['listening', 'asking', 'closer', 'guided', 'maker', 'owner']);

export const checkEntry = z.strictObject({
  id: name,
  guideline: z.number().int().min(1).max(13),
  ways: z.tuple([way], way),
  severity,
  text: checkText,
  provisions: z.array(words),
  psti: z.union([z.literal(1), z.literal(2), z.literal(3)]).exactOptional(),
  testGroup: words.exactOptional(),
  source: words,
  never: z.array(z.enum(['fail', 'weak', 'pass', 'unknown'])).exactOptional(),
  alwaysUnknown: text.exactOptional(),
  restates: z.array(name).exactOptional(),
});

export const wizardEntry = z.strictObject({
  id: name,
  task: wizardTask,
  fixes: z.array(name),
  answers: z.array(name).exactOptional(),
  title: text,
  minutes: z.number().min(0),
});

export const catalogue = z.strictObject({
  guidelines: z.array(guidelineText),
  checks: z.array(checkEntry),
  wizards: z.array(wizardEntry),
});

export type Catalogue = Immutable<z.output<typeof catalogue>>;
export type CheckEntry = Immutable<z.output<typeof checkEntry>>;
export type WizardEntry = Immutable<z.output<typeof wizardEntry>>;

export type CatalogueAgrees = Agree<
  [Mirrors<typeof guidelineText, Guideline>, Mirrors<typeof checkText, CheckText>, Mirrors<typeof way, Way>]
>;
