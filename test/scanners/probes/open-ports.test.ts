import { afterEach, expect, test, vi } from 'vitest';
import openPorts from '../../../scanners/probes/open-ports.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const stateOf = (looked: readonly { value: unknown; service?: { port: number } }[], port: number) =>
  looked.find((seen) => seen.service?.port === port)?.value;

afterEach(() => {
  vi.restoreAllMocks();
});

test('tells open, closed and silent ports apart, and counts them', async () => {
  const host = pretendHost({ 'tcp/80': '', 'tcp/23': '', 'tcp/443': { state: 'silent' } });
  const { looked } = await look(openPorts, host);
  expect([80, 23, 443, 22].map((port) => stateOf(looked, port))).toEqual([
    { state: 'open' },
    { state: 'open' },
    { state: 'silent' },
    { state: 'closed' },
  ]);
  expect(looked.at(-1)).toMatchObject({ fact: 'tcp.sweep', value: { open: 2, silent: 1, finished: true } });
});

test('writes nothing to any port', async () => {
  const host = pretendHost({ 'tcp/80': 'hello' });
  await look(openPorts, host);
  expect(host.written.size).toBe(0);
});

test.each(['quick', 'standard', 'full'] as const)(
  'never knocks on a printing port in the %s check',
  async (depth) => {
    const host = pretendHost({});
    await look(openPorts, host, { depth });
    const asked = new Set(host.asked);
    const printing = [515, 9100, 9101, 9102, 9103, 9104, 9105, 9106, 9107];
    expect(printing.filter((port) => asked.has(`tcp/${port}`))).toEqual([]);
    expect(asked.has('tcp/80')).toBe(true);
  },
);

test('keeps to the ports that it is told to', async () => {
  const host = pretendHost({ 'tcp/12345': '' });
  const { looked } = await look(openPorts, host, { onlyPorts: [12345, 12346, 9100] });
  expect(looked.map((seen) => [seen.service?.port, seen.value])).toEqual([
    [12345, { state: 'open' }],
    [12346, { state: 'closed' }],
    [undefined, { looked: 2, open: 1, closed: 1, silent: 0, finished: true }],
  ]);
});

test('tells only the open ones of the many ports of the standard check', async () => {
  const host = pretendHost({ 'tcp/777': '' });
  const { looked } = await look(openPorts, host, { depth: 'standard' });
  expect(stateOf(looked, 777)).toEqual({ state: 'open' });
  expect(stateOf(looked, 778)).toBeUndefined();
});

test('leaves the second round out where the first met only silence', async () => {
  const silent = new Proxy({}, { get: () => ({ state: 'silent' }) });
  const host = pretendHost(silent);
  const { looked } = await look(openPorts, host, { depth: 'full' });
  expect(host.asked.length).toBeLessThan(200);
  expect(looked.at(-1)).toMatchObject({ value: { open: 0, closed: 0, finished: false } });
});

test('stops where every port answers', async () => {
  const open = new Proxy({}, { get: () => '' });
  const { looked } = await look(openPorts, pretendHost(open), { depth: 'full' });
  expect(looked.length).toBeLessThan(300);
  expect(looked.at(-1)).toMatchObject({ value: { finished: false } });
});

test.each([
  ['standard', false],
  ['full', true],
] as const)('a device that is half asleep: the %s check goes on to the end: %s', async (depth, finished) => {
  let now = 0;
  // Every knock seems to take ten seconds.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 10_000;
    return now;
  });
  const { looked } = await look(openPorts, pretendHost({ 'tcp/80': '' }), { depth });
  expect(looked.at(-1)).toMatchObject({ fact: 'tcp.sweep', value: { finished } });
});
