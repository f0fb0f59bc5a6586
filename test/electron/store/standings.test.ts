import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alter, startStore, summary } from '../../support/kept-store.ts';
import { aDevice, aReport } from '../../support/report.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-store-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

async function keptOnce(report = aReport()) {
  const store = await startStore(folder);
  await store.ask('check-ended', { summary, report, events: [], keep: 50 });
  return store;
}

describe('a large home', () => {
  test('is listed without the single checks, which each device has by itself', async () => {
    const [guideline] = aDevice().guidelines;
    if (!guideline) throw new Error('a device has guidelines');
    const reason = { en: 'We looked.', cy: 'Fe wnaethom edrych.' };
    const check = { id: 'open-telnet', result: 'pass', proof: 'measured', reason, evidence: [] } as const;
    const whole = aDevice({ guidelines: [{ ...guideline, looked: 1, checks: [check] }] });
    const seen = { id: 'o1', fact: 'x', device: whole.id, at: 1, by: 'y', value: 2 };
    const { ask } = await keptOnce(aReport({ devices: [whole], observations: [seen] }));
    const { report } = await ask('check-outline', {});
    expect(report?.devices[0]?.guidelines).toEqual([{ ...guideline, looked: 1, checks: [] }]);
    const { report: device, observations } = await ask('device', { device: whole.id });
    expect(device?.guidelines[0]?.checks).toEqual([check]);
    expect(observations).toEqual([seen]);
  });

  test('has its history a page at a time, for the home and for one device', async () => {
    const { ask } = await startStore(folder);
    const events = Array.from({ length: 1200 }, (_, index) => ({
      at: summary.startedAt,
      type: 'device-back' as const,
      device: `d-${index % 3}`,
    }));
    await ask('check-ended', { summary, report: aReport(), events, keep: 50 });
    const seen: number[] = [];
    let page = await ask('history-list', { limit: 500 });
    for (;;) {
      seen.push(...page.events.map(({ id }) => id));
      const before = page.events.at(-1)?.id;
      if (!page.more || before === undefined) break;
      page = await ask('history-list', { limit: 500, before });
    }
    expect(seen).toEqual(Array.from({ length: 1200 }, (_, index) => 1200 - index));
    const own = await ask('history-list', { limit: 500, device: 'd-1' });
    expect(own).toMatchObject({ more: false });
    expect(new Set(own.events.map(({ device }) => device))).toEqual(new Set(['d-1']));
    expect(own.events).toHaveLength(400);
  });
});

describe('the standing over time', () => {
  const [first] = aDevice().guidelines;
  const verdicts = (verdict: 'fail' | 'pass' | 'unknown') =>
    aDevice({ guidelines: first ? [{ ...first, verdict }] : [] });
  const none = { fail: 0, weak: 0, unknown: 0, pass: 0 };

  test('counts devices under each guideline, check by check, and as they are after a fix', async () => {
    const { ask } = await keptOnce(aReport({ devices: [verdicts('unknown')] }));
    const later = { ...summary, id: 'c2', startedAt: '2026-11-23T10:00:00.000Z' };
    await ask('check-ended', {
      summary: later,
      report: aReport({ devices: [verdicts('fail')] }),
      events: [],
      keep: 50,
    });
    const before = { check: 'c1', at: summary.startedAt, guidelines: [{ number: 1, ...none, unknown: 1 }] };
    expect(await ask('standings-list', { limit: 24 })).toEqual([
      before,
      { check: 'c2', at: later.startedAt, guidelines: [{ number: 1, ...none, fail: 1 }] },
    ]);
    const mended = verdicts('pass');
    await ask('device-rechecked', {
      device: mended.id,
      reached: true,
      before: [],
      after: [],
      findings: [],
      attempts: [],
      report: mended,
      observations: [],
      network: aReport().network,
    });
    expect((await ask('standings-list', { limit: 24 }))[1]?.guidelines).toEqual([
      { number: 1, ...none, pass: 1 },
    ]);
    expect(await ask('standings-list', { limit: 1 })).toHaveLength(1);
  });

  test('is counted for the checks that an earlier version kept', async () => {
    const { ask, close } = await keptOnce(aReport({ devices: [verdicts('fail')] }));
    const now = await ask('standings-list', { limit: 24 });
    close();
    alter(path.join(folder, 'homelatch.db'), 'DROP TABLE standings; PRAGMA user_version=1');
    const { ask: askAgain, opened } = await startStore(folder);
    expect(opened.state).toBe('ready');
    expect(await askAgain('standings-list', { limit: 24 })).toEqual(now);
    expect(now[0]?.guidelines).toEqual([{ number: 1, ...none, fail: 1 }]);
  });
});
