import { describe, expect, test } from 'vitest';
import type { WizardStep } from '../../../scanners/core/define.ts';
import { kinds } from '../../../scanners/core/model.ts';
import type { Text } from '../../../scanners/core/text.ts';
import { checks } from '../../../scanners/generated/checks.ts';
import { wizards } from '../../../scanners/generated/wizards.ts';
import { genericReset } from '../../../scanners/knowledge/generic-resets.ts';
import { situation } from '../../support/situation.ts';

/** Checks that no wizard ends, and why. */
const without: Readonly<Record<string, string>> = {
  'setup-burden': 'it is never answered: only makers can do something about it',
  'unstated-secure-boot': 'it never asks for anything: only the maker knows',
  'missing-setup-guide': 'setting up a device is a wizard of its own',
  'local-interfaces': 'it tells what there is, and never asks for anything',
};

const fixed = new Set(wizards.flatMap(({ fixes }) => fixes));

describe('every check', () => {
  test.each(checks.map(({ id }) => id))('%s is ended by a wizard, or is known to need none', (id) => {
    expect(fixed.has(id)).toBe(!Object.hasOwn(without, id));
  });
});

test('what only the owner can answer is asked by one wizard, which ends it too', () => {
  const asked = wizards.flatMap(({ fixes, answers = [] }) => answers.map((id) => [id, fixes.includes(id)]));
  expect(asked.map(([id]) => id)).toEqual([...new Set(asked.map(([id]) => id))]);
  expect(asked.filter(([, ends]) => !ends)).toEqual([]);
});

const fixes = wizards.filter(({ task }) => task === 'fix');

describe.each(fixes.map((wizard) => [wizard.id, wizard] as const))('%s', (_id, wizard) => {
  const { device } = situation();
  const stepsFor = (check: string, kind: (typeof kinds)[number], manufacturer: string | undefined) =>
    wizard.steps(
      situation({
        device: {
          ...device,
          care: kind === 'telecare',
          identity: { kind, kindConfidence: 1, evidence: [], ...(manufacturer && { manufacturer }) },
        },
        finding: { check, result: 'fail', reason: { en: 'a', cy: 'b' } },
      }),
    );

  test.each(wizard.fixes)('has steps with their own ids for %s, of every kind of device', (check) => {
    for (const kind of kinds) {
      const steps = stepsFor(check, kind, undefined);
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      expect(steps.some((step) => step.kind === 'recheck' || step.kind === 'wait-for')).toBe(true);
    }
  });

  test('says its own words in Welsh too', () => {
    const texts = wizard.fixes.flatMap((check) => stepsFor(check, 'camera', undefined).flatMap(textsOf));
    const { steps: known = [], warning } = genericReset('camera') ?? {};
    const ours = texts.filter((text) => !known.includes(text) && text !== warning);
    expect(ours.filter(({ cy }) => cy === undefined).map(({ en }) => en)).toEqual([]);
  });
});

function textsOf(step: WizardStep): readonly Text[] {
  return [
    step.title,
    ...(step.body ?? []),
    ...(step.warning ? [step.warning] : []),
    ...(step.kind === 'do' ? [...step.steps, ...(step.offer ? [step.offer.label] : [])] : []),
    ...(step.kind === 'choose'
      ? step.options.flatMap(({ label, hint }) => [label, ...(hint ? [hint] : [])])
      : []),
  ];
}
