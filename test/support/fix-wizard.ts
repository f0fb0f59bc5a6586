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

    test('says what was found before it says what to do', () => {
      const reason = { en: 'Its door is open.', cy: 'Mae ei drws ar agor.' };
      const finding = { check: wizard.fixes[0] ?? '', result: 'fail', reason } as const;
      expect(JSON.stringify(wizard.steps(situation({ finding }))[0])).toContain('Its door is open.');
    });

    test('opens no page but the device’s own, by its port, and none where it has none', () => {
      const pages = (steps: readonly WizardStep[]) =>
        steps.flatMap((step) => (step.kind === 'do' && step.page ? [step.page] : []));
      for (const page of pages(wizard.steps(situation())))
        expect(page).toEqual({ of: 'device', port: 80, tls: false });
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
