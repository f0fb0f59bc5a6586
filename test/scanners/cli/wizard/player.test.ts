import { describe, expect, test } from 'vitest';
import { play, type WizardWorld } from '../../../../scanners/cli/wizard/player.ts';
import type { Answer } from '../../../../scanners/core/define.ts';
import { HomelatchError } from '../../../../scanners/core/errors.ts';
import type { WizardStep } from '../../../../scanners/core/guide.ts';
import type { CheckResult, Result } from '../../../../scanners/core/model.ts';
import { begin, takeUp } from '../../../../scanners/core/wizard-run.ts';
import type { WizardRun } from '../../../../scanners/core/wizard-run-model.ts';

const why: WizardStep = { kind: 'explain', id: 'why', title: { en: 'Why', cy: 'Pam' } };
const way: WizardStep = {
  kind: 'choose',
  id: 'way',
  title: { en: 'Which way?' },
  options: [
    { id: 'page', label: { en: 'On its page' } },
    { id: 'app', label: { en: 'In its app' } },
    { id: 'later', label: { en: 'Later' }, laterDays: 30 },
  ],
};
const change: WizardStep = {
  kind: 'do',
  id: 'change',
  title: { en: 'Change it' },
  steps: [{ en: 'Look for “Telnet”.' }],
  page: { of: 'device', port: 8080, tls: false },
  offer: { action: 'close-port-mapping', label: { en: 'close it for me' } },
};
const sure: WizardStep = { kind: 'ask', id: 'sure', title: { en: 'Sure?' }, question: 'q', input: 'yes-no' };
const look: WizardStep = { kind: 'recheck', id: 'look', title: { en: 'Look' }, checks: ['open-telnet'] };

const result = (value: Result): CheckResult => ({
  id: 'open-telnet',
  result: value,
  proof: 'measured',
  reason: { en: value === 'fail' ? 'Telnet answers.' : 'Telnet is closed.' },
  evidence: [],
});

const at = '2026-11-22T10:00:00.000Z';

interface Home {
  shown: string;
  saved: WizardRun[];
  answers: Answer[];
  now: Result;
}

function worldOf(steps: readonly WizardStep[], typed: readonly string[], over: Partial<WizardWorld> = {}) {
  const home: Home = { shown: '', saved: [], answers: [], now: 'pass' };
  const lines = [...typed];
  const world: WizardWorld = {
    show: (text) => {
      home.shown += `${text}\n`;
    },
    ask: async (prompt) => {
      home.shown += prompt;
      return lines.shift();
    },
    stepsOf: () => steps,
    address: () => '192.168.1.50',
    recheck: async () => ({ reached: true, before: [result('fail')], after: [result(home.now)] }),
    waitFor: async () => ({ met: true, reached: true, seen: { at, seconds: 1, found: [] } }),
    meet: async () => undefined,
    nameOf: async (id) => id,
    accept: async () => true,
    save: async (run) => {
      home.saved.push(run);
    },
    remember: async (answer) => {
      home.answers.push(answer);
    },
    ...over,
  };
  return { home, world };
}

const entry = { id: 'close-telnet', task: 'fix', title: { en: '' } } as const;
const start = (steps: readonly WizardStep[]) =>
  takeUp(begin({ id: 'r', device: 'd-1', entry, check: 'open-telnet' }, at), steps, at);

async function lead(
  steps: readonly WizardStep[],
  typed: readonly string[],
  over: Partial<WizardWorld> = {},
  language: 'en' | 'cy' = 'en',
) {
  const { home, world } = worldOf(steps, typed, over);
  return { run: await play(start(steps), world, language), ...home };
}

describe('a wizard in the terminal', () => {
  test('leads to a measured end, with before and now side by side', async () => {
    const { run, shown } = await lead([why, way, change, look], ['', '1', '', '', '']);
    expect(run).toMatchObject({ state: 'finished', ending: { outcome: 'fixed' }, answers: { way: 'page' } });
    expect(shown).toContain('http://192.168.1.50:8080/');
    expect(shown).toMatch(/Before {2,}Now/);
    expect(shown).toMatch(/✗ needs fixing {2,}○ nothing to fix/);
    expect(shown).toMatch(/Telnet answers\. {2,}Telnet is closed\./);
  });

  test('is saved at every step, and kept when the lines end', async () => {
    const { run, saved, shown } = await lead([why, way, change], ['']);
    expect(run).toMatchObject({ state: 'open', step: { id: 'way' } });
    expect(saved.map(({ step }) => step?.id)).toEqual(['why', 'way']);
    expect(shown).toContain('homelatch wizard d-1 close-telnet');
  });

  test.each([
    ['a number that is not there', '7'],
    ['a word', 'page'],
    ['nothing', ''],
  ])('asks again after %s', async (_name, typed) => {
    const { run, shown } = await lead([way, why], [typed, '2', 'q']);
    expect(run.answers).toEqual({ way: 'app' });
    expect(shown).toContain('not one of the answers');
  });

  test('goes back', async () => {
    const { run } = await lead([why, way, change], ['', '2', 'b', '1', 'q']);
    expect(run).toMatchObject({ step: { id: 'change' }, answers: { way: 'page' } });
  });

  test.each([
    ['y', 'yes'],
    ['N', 'no'],
    ['?', 'unknown'],
    ['ie', 'yes'],
  ])('takes “%s” for %s and remembers it', async (typed, value) => {
    const { answers } = await lead([sure], [typed]);
    expect(answers).toMatchObject([{ question: 'q', value, proof: 'owner' }]);
  });

  test('looks again as often as the person likes', async () => {
    let times = 0;
    const recheck: WizardWorld['recheck'] = async () => ({
      reached: true,
      before: [],
      after: [result(++times < 3 ? 'fail' : 'pass')],
    });
    const { run } = await lead([look], ['', 'r', 'r', ''], { recheck });
    expect(run.ending?.outcome).toBe('fixed');
    expect(times).toBe(3);
  });

  test('says so when the device does not answer, and proves nothing by it', async () => {
    const recheck: WizardWorld['recheck'] = async () => ({ reached: false, before: [], after: [] });
    const { run, shown } = await lead([look], ['', ''], { recheck });
    expect(run.ending?.outcome).toBe('unknown');
    expect(shown).toContain('did not answer');
  });

  test('goes on when the network is gone, with the reason', async () => {
    const recheck: WizardWorld['recheck'] = async () => {
      throw new HomelatchError('no-network', { en: 'No network.' });
    };
    const { run, shown } = await lead([look], ['', ''], { recheck });
    expect(run.ending?.outcome).toBe('unknown');
    expect(shown).toContain('No network.');
  });

  test('does for the person only what they ask to be done', async () => {
    let asked = 0;
    const accept: WizardWorld['accept'] = async () => ++asked > 0;
    expect((await lead([change], [''], { accept })).run.answers).toEqual({ change: 'done' });
    expect(asked).toBe(0);
    const { run, shown } = await lead([change], ['c', ''], { accept });
    expect(run.answers).toEqual({ change: 'met' });
    expect(shown).toContain('c: close it for me');
    expect(asked).toBe(1);
  });

  test('keeps the place of what takes days', async () => {
    const { run, shown } = await lead([way, why], ['3']);
    expect(run).toMatchObject({ state: 'open', step: { id: 'way' } });
    expect(run.reminder?.at.slice(0, 10)).toBe(/Come back on (\S+)\./.exec(shown)?.[1]);
  });

  test('speaks Welsh', async () => {
    const { shown } = await lead([why], [''], {}, 'cy');
    expect(shown).toContain('Cam 1 o 1');
    expect(shown).toContain('Pam');
  });
});
