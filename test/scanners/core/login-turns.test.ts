import { expect, test } from 'vitest';
import { LoginTurns } from '../../../scanners/core/login-turns.ts';

/** Two looks begin a run of logins each; `successors` says who turned out to be whom. */
async function twoRuns(
  first: string,
  second: string,
  tries: number,
  successors: Record<string, string> = {},
) {
  const turns = new LoginTurns((id) => successors[id] ?? id);
  const told: string[] = [];
  let tried = 0;
  const run = (name: string, id: string) =>
    turns.run(
      id,
      () => tried > 0,
      async () => {
        told.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 1));
        tried += tries;
        told.push(`${name} ends`);
      },
    );
  await Promise.all([run('one', first), run('other', second)]);
  return told;
}

test.each([
  ['one device, once', 'a', 'a', 1, {}, ['one begins', 'one ends']],
  ['what turned out to be one device, once', 'a', 'b', 1, { a: 'b' }, ['one begins', 'one ends']],
  [
    'one device, again where nothing could be tried before',
    'a',
    'a',
    0,
    {},
    ['one begins', 'one ends', 'other begins', 'other ends'],
  ],
  ['two devices, at once', 'a', 'b', 1, {}, ['one begins', 'other begins', 'one ends', 'other ends']],
] as const)('tries %s', async (_what, first, second, tries, successors, told) => {
  expect(await twoRuns(first, second, tries, successors)).toEqual(told);
});
