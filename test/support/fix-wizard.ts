import { describe, expect, test } from 'vitest';
import type { Wizard, WizardStep } from '../../scanners/core/define.ts';
import { situation } from './situation.ts';

/** What holds for every fix: it ends by looking again at just what it set out to end, and says everything in Welsh too. */
export function testFix(wizard: Wizard): void {
  describe(wizard.id, () => {
    test.each(wizard.fixes)('ends by checking %s again', (check) => {
      const finding = { check, result: 'fail', reason: { en: '' } } as const;
      expect(wizard.steps(situation({ finding })).at(-1)).toMatchObject({ kind: 'recheck', checks: [check] });
    });

    test('opens the device’s own page by its port, and none where it has none', () => {
      const pages = (steps: readonly WizardStep[]) =>
        steps.flatMap((step) => (step.kind === 'do' && step.page ? [step.page] : []));
      expect(pages(wizard.steps(situation()))).toEqual([{ of: 'device', port: 80, tls: false }]);
      const bare = situation();
      expect(pages(wizard.steps({ ...bare, device: { ...bare.device, services: [] } }))).toEqual([]);
    });

    test('has unique step ids and every text in Welsh', () => {
      const steps = wizard.steps(situation());
      expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
      const texts = [
        wizard.title,
        ...steps.flatMap((step) => [
          step.title,
          ...(step.body ?? []),
          ...(step.kind === 'do' ? step.steps : []),
        ]),
      ];
      expect(texts.filter((text) => text.cy === undefined)).toEqual([]);
    });
  });
}
