import { expect, test } from 'vitest';
import { neighbourEntry } from '../../../../scanners/discovery/neighbour-sweep.ts';
import { sinceReset } from '../../../../scanners/guidelines/deletion/since-reset.ts';
import { saw } from '../../../support/observations.ts';

const at = (time: number) => ({
  ...saw(neighbourEntry, { mac: '02:00:00:00:00:01', interface: 'eth0', state: 'present' }),
  at: time,
});
const told = (value: string) => ({ question: 'factory-reset', value, at: 100, proof: 'owner' as const });

test('only what came after the reset counts, and nothing without one', () => {
  const [before, after] = [at(99), at(101)];
  expect(sinceReset({ answer: () => told('done') }, [before, after])).toEqual([after]);
  expect(sinceReset({ answer: () => told('planned') }, [before, after])).toEqual([]);
  expect(sinceReset({ answer: () => undefined }, [before, after])).toEqual([]);
});
