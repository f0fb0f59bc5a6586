import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { runProgram } from '../../scanners/cli/program.ts';
import type { Report } from '../../scanners/core/model.ts';
import { rejudge } from '../../scanners/core/rejudge.ts';
import { savedReport } from '../../scanners/core/shapes.ts';
import { facts, members } from '../../scanners/index.ts';
import familyHouse from '../support/homes/family-house.ts';
import flat from '../support/homes/flat.ts';
import homeOffice from '../support/homes/home-office.ts';
import hostileHome from '../support/homes/hostile-home.ts';
import landlordFlat from '../support/homes/landlord-flat.ts';
import studentHouse from '../support/homes/student-house.ts';
import telecare from '../support/homes/telecare.ts';
import tinkerer from '../support/homes/tinkerer.ts';
import { compactJson } from '../support/saved-home.ts';
import { verdictLines } from '../support/verdict-lines.ts';

/** After a change that is meant to change verdicts: `npx vitest run test/scanners/homes.test.ts -u`, and read the difference. */
const folder = path.resolve(import.meta.dirname, '../fixtures/homes');

const homes = Object.entries({
  'family-house': familyHouse,
  flat,
  'home-office': homeOffice,
  'hostile-home': hostileHome,
  'landlord-flat': landlordFlat,
  'student-house': studentHouse,
  telecare,
  tinkerer,
});

/** Through its file's own text, as the command reads it. */
function judged(home: Report) {
  const saved = savedReport.parse(JSON.parse(compactJson(home)));
  const { network, devices, observations = [], finishedAt } = saved;
  return rejudge({ network, devices, observations, now: Date.parse(finishedAt) }, members, facts);
}

describe.each(homes)('%s', (name, home) => {
  test('is written down as a saved report', async () => {
    await expect(compactJson(home)).toMatchFileSnapshot(path.join(folder, `${name}.json`));
  });

  test('is judged as it always was', async () => {
    await expect(verdictLines(judged(home))).toMatchFileSnapshot(path.join(folder, `${name}.txt`));
  });

  test('can be judged from the command line', async () => {
    let out = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
      out += String(text);
      for (const done of rest) if (typeof done === 'function') done();
      return true;
    });
    const code = await runProgram(['judge', path.join(folder, `${name}.json`)], new AbortController().signal);
    vi.restoreAllMocks();
    expect(code).toBe(1);
    expect(out).toContain('What to do first');
  });
});

test('no home has a check of our own that broke', () => {
  const broken = homes.flatMap(([, home]) =>
    judged(home).flatMap(({ guidelines }) =>
      guidelines.flatMap(({ checks }) => checks.filter(({ reason }) => reason.en.includes('our fault'))),
    ),
  );
  expect(broken).toEqual([]);
});
