import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { coreFacts } from '../../scanners/core/own-facts.ts';
import { checks } from '../../scanners/generated/checks.ts';
import { discovery } from '../../scanners/generated/discovery.ts';
import { guidelines } from '../../scanners/generated/guidelines.ts';
import { logins } from '../../scanners/generated/logins.ts';
import { probes } from '../../scanners/generated/probes.ts';
import { recognisers } from '../../scanners/generated/recognisers.ts';
import { wizards } from '../../scanners/generated/wizards.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The files of a family, as its generated list names them, and the members in the same order. */
function family(list: string, members: readonly { readonly id: string }[]) {
  const text = fs.readFileSync(path.join(root, 'scanners/generated', `${list}.ts`), 'utf8');
  const files = [...text.matchAll(/^import \w+ from '\.\.\/(.+)\.ts';$/gm)].map(([, file = '']) => file);
  return files.map((file, at) => ({ list, file, id: members[at]?.id ?? '' }));
}

const named = [
  ...family('discovery', discovery),
  ...family('probes', probes),
  ...family('logins', logins),
  ...family('recognisers', recognisers),
  ...family('checks', checks),
  ...family('wizards', wizards),
];

describe.each(named)('$file', ({ file, id }) => {
  test('is called what its id says', () => {
    expect(path.basename(file)).toBe(id);
  });

  test('has a test of its own', () => {
    expect(fs.existsSync(path.join(root, 'test/scanners', `${file}.test.ts`))).toBe(true);
  });
});

test('the 13 guidelines are numbered 1 to 13, each called after its folder', () => {
  expect(guidelines.map((guideline) => guideline.number).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 13 }, (_, at) => at + 1),
  );
  const folders = family('guidelines', guidelines).map(({ file, id }) => [path.dirname(file), id]);
  expect(folders).toEqual(guidelines.map(({ id }) => [`guidelines/${id}`, id]));
});

test.each(family('checks', checks).map(({ file, id }) => [id, file] as const))(
  '%s stands in the folder of its guideline',
  (id, file) => {
    const folder = path.basename(path.dirname(file));
    const check = checks.find((one) => one.id === id);
    expect(guidelines.find((guideline) => guideline.number === check?.guideline)?.id).toBe(folder);
  },
);

test.each(family('checks', checks).map(({ file, id }) => [id, file] as const))(
  'the test of %s shows every result that it can give',
  (_, file) => {
    const text = fs.readFileSync(path.join(root, 'test/scanners', `${file}.test.ts`), 'utf8');
    expect(text).toMatch(/^testCheck\(/m);
  },
);

test.each(checks.filter((check) => check.alwaysUnknown).map((check) => [check.id, check] as const))(
  '%s can be answered by nobody yet, says why in both languages, and who could answer it',
  (_, { alwaysUnknown }) => {
    expect(alwaysUnknown?.en.length).toBeGreaterThan(20);
    expect(alwaysUnknown?.cy?.length).toBeGreaterThan(20);
  },
);

test.each([
  ['discovery', discovery],
  ['probes', probes],
  ['logins', logins],
  ['recognisers', recognisers],
  ['checks', checks],
  ['wizards', wizards],
] as const)('no two %s share an id', (_, members) => {
  const ids = members.map((member) => member.id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

/** The engine itself tells of login attempts, and of what makers said. */
const given = new Set(
  [...discovery.flatMap((one) => one.gives), ...probes.flatMap((one) => one.gives), ...coreFacts].map(
    (fact) => fact.id,
  ),
);
const readers = [...probes, ...logins, ...recognisers, ...checks];

test.each(readers.map((member) => [member.id, member] as const))(
  'somebody gives every fact that %s needs',
  (_, member) => {
    expect(member.needs.map((fact) => fact.id).filter((id) => !given.has(id))).toEqual([]);
  },
);

const checkIds = new Set(checks.map((check) => check.id));

test.each(wizards.map((wizard) => [wizard.id, wizard] as const))(
  'every check that %s fixes exists',
  (_, wizard) => {
    expect(wizard.fixes.filter((id) => !checkIds.has(id))).toEqual([]);
  },
);
