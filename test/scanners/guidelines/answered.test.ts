import { expect, test } from 'vitest';
import { answered } from '../../../scanners/guidelines/answered.ts';
import { openResolver } from '../../../scanners/probes/open-resolver.ts';
import { factsFrom, saw } from '../../support/observations.ts';

const dns = { transport: 'udp', port: 53 } as const;
const told = (recursion: boolean) => saw(openResolver, { state: 'open', answers: true, recursion }, dns);

test('gives the newest answer of each service, and nothing of those that kept silent', () => {
  const newest = told(true);
  expect(answered(factsFrom([told(false), newest]), openResolver)).toEqual([
    { seen: newest, value: newest.value },
  ]);
  expect(
    answered(factsFrom([told(false), saw(openResolver, { state: 'silent' }, dns)]), openResolver),
  ).toEqual([]);
});
