import { expect, test } from 'vitest';
import { dueRuns, reminderNotice, toldOf } from '../../electron/monitor/reminders.ts';
import type { WizardRun } from '../../scanners/core/wizard-run-model.ts';

const at = '2026-11-22T10:00:00.000Z';
const run: WizardRun = {
  id: 'r',
  device: 'd',
  wizard: 'erase',
  task: 'delete',
  title: { en: 'Erase' },
  startedAt: at,
  updatedAt: at,
  state: 'open',
  step: { kind: 'explain', id: 'gone', title: { en: 'Is it gone?', cy: 'Ydy e wedi mynd?' } },
  number: 1,
  of: 1,
  canGoBack: false,
  answers: {},
  work: { state: 'not-started' },
  reminder: { at: '2026-12-22T10:00:00.000Z' },
};
const before = Date.parse('2026-12-22T09:59:00.000Z');
const after = Date.parse('2026-12-23T00:00:00.000Z');

test('a run is due on its day, once, and only while it is open', () => {
  expect(dueRuns([run], before)).toEqual([]);
  expect(dueRuns([run], after)).toEqual([run]);
  expect(dueRuns([toldOf(run)], after)).toEqual([]);
  expect(dueRuns([{ ...run, state: 'left' }], after)).toEqual([]);
});

test('the notice asks what the wizard asks', () => {
  expect(reminderNotice([run], 'cy')?.title).toBe('Ydy e wedi mynd?');
  expect(reminderNotice([], 'en')).toBeUndefined();
});
