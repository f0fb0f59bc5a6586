import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../scanners/core/catalogue.ts';
import type { CheckResult, Result } from '../../../scanners/core/model.ts';
import { closedWith, outdatedBy } from '../../../scanners/core/run-record.ts';
import type { RunOutcome, WizardRun } from '../../../scanners/core/wizard-run-model.ts';
import { catalogue as realCatalogue } from '../../../scanners/index.ts';
import { hasRecord, recordHtml } from '../../../scanners/reports/record.ts';
import { aDevice, aFinding } from '../../support/report.ts';

const at = '2026-11-22T14:52:00.000Z';
const catalogue: Catalogue = realCatalogue();

const said = (id: string, result: Result): CheckResult => ({
  id,
  result,
  proof: 'measured',
  reason: { en: 'Since the reset it still calls itself “annas-camera”.' },
  evidence: [],
});

const camera = aDevice({
  manufacturer: 'Acme',
  model: 'Cam 2',
  firmware: '1.0',
  name: 'Anna’s bedroom',
  hostnames: ['annas-camera'],
});

function ended(task: WizardRun['task'], outcome: RunOutcome, part: Partial<WizardRun> = {}): WizardRun {
  const run: WizardRun = {
    id: 'r',
    device: 'd-camera',
    wizard: task,
    task,
    title: { en: '' },
    startedAt: at,
    updatedAt: at,
    state: 'finished',
    number: 1,
    of: 1,
    canGoBack: false,
    answers: {},
    work: { state: 'not-started' },
    ...part,
    ending: { at, outcome, before: [], after: [], ...part.ending },
  };
  return closedWith(run, camera);
}

const pageOf = (run: WizardRun, language: 'en' | 'cy' = 'en') =>
  recordHtml({ run, language, catalogue }) ?? '';

const erased = ended('delete', 'unknown', {
  answers: { apps: 'done', media: 'yes', reset: 'done', proof: 'silent', 'reset-2': 'done' },
  seen: { proof: { at, seconds: 600, found: [] } },
  ending: { at, outcome: 'unknown', before: [], after: [said('customised-name-after-reset', 'weak')] },
});

describe('the erasure record', () => {
  test('keeps what was seen apart from what was said', () => {
    const [, seen = '', told = ''] = pageOf(erased).split(
      /<h2>(?:Seen on the network|The owner’s word)<\/h2>/,
    );
    expect(seen).toContain('silent on the network for ten minutes');
    expect(seen).not.toContain('taken off its owner’s accounts');
    expect(told).toContain('taken off its owner’s accounts');
    expect(told).not.toContain('ten minutes');
  });

  test.each([
    ['done', 'It is wiped. That was seen'],
    ['unknown', 'asleep is not erased'],
    ['not-fixed', 'It is NOT wiped'],
  ] as const)('ends %s with an honest sentence', (outcome, sentence) => {
    expect(pageOf(ended('delete', outcome))).toContain(sentence);
  });

  test('tells nothing of the owner, of the home or of the device’s places', () => {
    for (const language of ['en', 'cy'] as const) {
      const html = pageOf(erased, language);
      for (const personal of ['Anna', 'annas-camera', '127.0.0.7', '44:19:b6', 'd-camera'])
        expect(html).not.toContain(personal);
    }
  });

  test('can run nothing and fetches nothing, whatever the device calls its model', () => {
    const named = closedWith(erased, {
      ...camera,
      model: '<img src=x onerror=alert(1)>',
      firmware: '"><script>',
    });
    expect(pageOf(named)).not.toMatch(/<(img|script|a|link|iframe)\b/);
    expect(pageOf(named)).toContain('&lt;img');
  });
});

test('a validation says how long an outage took, and names what is still to fix', () => {
  const run = ended('validate', 'not-fixed', {
    answers: { 'power-left': 'met', 'power-back': 'met', 'updates-on': 'no' },
    seen: { 'power-left': { at, seconds: 9, found: [] }, 'power-back': { at, seconds: 41, found: [] } },
    ending: {
      at,
      outcome: 'not-fixed',
      before: [],
      after: [said('open-telnet', 'fail'), said('smb1-enabled', 'pass')],
    },
  });
  const html = pageOf(run);
  expect(html).toContain('It took 41 seconds.');
  expect(html).toContain('2 of 2 checks could be answered; 1 of them ask');
  expect(html).toContain('It does not update itself.');
  expect(html).toContain('holds until something about the device changes');
});

describe('a validation holds', () => {
  const run = ended('validate', 'done');
  const later = '2026-12-01T10:00:00.000Z';
  test('while nothing changes, and when something gets better', () => {
    expect(outdatedBy(run, camera, later)).toBeUndefined();
    expect(outdatedBy(run, { ...camera, services: [] }, later)).toBeUndefined();
  });
  test.each([
    ['its software', { firmware: '1.1' }, 'firmware'],
    ['its model', { model: 'Cam 3' }, 'model'],
    ['a door', { services: [...camera.services, { transport: 'tcp', port: 23, state: 'open' }] }, 'door'],
    ['a problem', { findings: [aFinding] }, 'finding'],
  ] as const)('until %s is new, which its page then says', (_name, change, because) => {
    const outdated = outdatedBy(run, { ...camera, ...change }, later);
    expect(outdated?.ending?.outdated).toEqual({ at: later, because });
    expect(pageOf(outdated ?? run)).toContain('does not hold any more since 1 December 2026');
    expect(outdated && outdatedBy(outdated, { ...camera, firmware: '9' }, later)).toBeUndefined();
  });
  test('and only a validation is held to that', () => {
    expect(outdatedBy(ended('setup', 'done'), { ...camera, firmware: '2' }, later)).toBeUndefined();
  });
});

test('a fix leaves no record', () => {
  expect(hasRecord(ended('fix', 'fixed'))).toBe(false);
  expect(recordHtml({ run: ended('fix', 'fixed'), language: 'en', catalogue })).toBeUndefined();
});
