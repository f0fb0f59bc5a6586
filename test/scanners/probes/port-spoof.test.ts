import { expect, test } from 'vitest';
import { tcpSweep } from '../../../scanners/probes/open-ports.ts';
import portSpoof from '../../../scanners/probes/port-spoof.ts';
import { look } from '../../support/look.ts';
import { saw } from '../../support/observations.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const swept = (open: number) => [saw(tcpSweep, { looked: 120, open, closed: 0, silent: 0, finished: true })];

test('a device that answers on every port is found out', async () => {
  const everyPort = new Proxy({}, { get: () => '' });
  const { values } = await look(portSpoof, pretendHost(everyPort), { facts: swept(100) });
  expect(values).toEqual([{ state: 'open', looked: 3, accepted: 3 }]);
});

test('a busy server is not', async () => {
  const host = pretendHost({});
  const { values } = await look(portSpoof, host, { facts: swept(12) });
  expect(values).toEqual([{ state: 'open', looked: 3, accepted: 0 }]);
  expect(host.asked.every((door) => Number(door.slice(4)) >= 20_000)).toBe(true);
});

test('few open ports need no control', async () => {
  const host = pretendHost({});
  await look(portSpoof, host, { facts: swept(3) });
  expect(host.asked).toEqual([]);
});
