import { describe, expect, test } from 'vitest';
import type { Way } from '../../scanners/core/define.ts';
import { loginAttempt, loginPause } from '../../scanners/core/login-facts.ts';
import type { Touch } from '../../scanners/core/model.ts';
import { checks } from '../../scanners/generated/checks.ts';
import { discovery } from '../../scanners/generated/discovery.ts';
import { probes } from '../../scanners/generated/probes.ts';

const wayOf: Readonly<Record<Touch, Way>> = {
  listens: 'listening',
  asks: 'asking',
  careful: 'closer',
  'logs-in': 'closer',
};

/** How each fact is come by, from the members that give it. */
const waysTo = new Map<string, Way[]>();
const givers = [...discovery, ...probes, { touch: 'logs-in', gives: [loginAttempt, loginPause] } as const];
for (const { touch, gives } of givers) {
  for (const { id } of gives) waysTo.set(id, [...(waysTo.get(id) ?? []), wayOf[touch]]);
}

/** Without a fact of its own, a check rests on what every check learns of a device. */
const everyCheck: readonly Way[] = ['listening', 'asking'];

const measured = checks.flatMap(({ id, ways, needs, alwaysUnknown }) => {
  const own = ways.filter((way) => way !== 'guided' && way !== 'maker' && way !== 'owner');
  const come = needs.flatMap((fact) => waysTo.get(fact.id) ?? []);
  return own.length > 0 && alwaysUnknown === undefined ? [{ id, own, come }] : [];
});

describe.each(measured)('$id', ({ own, come }) => {
  test('is measured in no other way than its facts are come by', () => {
    expect(own.filter((way) => !(come.length > 0 ? come : everyCheck).includes(way))).toEqual([]);
  });

  test('says so when it needs the closer checks', () => {
    expect(own.includes('closer')).toBe(come.includes('closer'));
  });
});

test('most checks are measured', () => {
  expect(measured.length).toBeGreaterThan(70);
});
