import { expect, test } from 'vitest';
import { newlyOpen } from '../../../scanners/guidelines/newly-open.ts';
import { tcpPort, tcpSweep } from '../../../scanners/probes/open-ports.ts';
import { factsFrom, saw } from '../../support/observations.ts';

const port = (number: number, state: 'open' | 'closed' | 'silent') =>
  saw(tcpPort, { state }, { transport: 'tcp', port: number });
const sweep = (looked: number, finished = true) =>
  saw(tcpSweep, { looked, open: 1, closed: looked - 1, silent: 0, finished });

test.each([
  ['was told as shut', [port(80, 'closed'), sweep(100)], 1],
  ['was open before', [port(80, 'open'), sweep(100)], 0],
  ['kept silent before', [port(80, 'silent'), sweep(100)], 0],
  ['was not told, and as many were looked at', [sweep(200)], 1],
  ['was not told, and fewer were looked at', [sweep(100)], 0],
  ['was not told, and that check broke off', [sweep(200, false)], 0],
  ['has no earlier check', [], 0],
])('a port that %s', (_, earlier, expected) => {
  const now = factsFrom([port(80, 'open'), sweep(200)]);
  expect(newlyOpen(now, factsFrom(earlier))).toHaveLength(expected);
});
