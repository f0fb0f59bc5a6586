/**
 * `npm run soak [-- --minutes N]`: checks a home again and again, a fifth of it hostile and some of it coming and going.
 * After each check sockets, timers and listeners must be back at what they were; memory is told with its slope.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { SimulatedDevice } from '../../scanners/demo/simulated-device.ts';
import type { HostileCase } from './case.ts';
import { checkHostileHome } from './home.ts';
import { drip, flood, listen } from './streams.ts';
import { head } from './web.ts';

const minutesAt = process.argv.indexOf('--minutes');
const minutes = minutesAt < 0 ? 20 : Number(process.argv[minutesAt + 1]);
if (!(minutes > 0)) throw new Error('Say for how many minutes: --minutes 20');

const nothing = () => undefined;
const hostile: readonly HostileCase[] = [
  {
    id: 'endless',
    title: 'writes for ever',
    start: (host) => listen(host, [21, 22, 23, 80], (socket) => flood(socket, 'A'.repeat(65_536))),
    judge: nothing,
  },
  {
    id: 'slow',
    title: 'drips and keeps silent',
    start(host) {
      listen(host, [22, 80], (socket) => drip(socket, 'a', 300));
      listen(host, [443, 554], (socket) => socket.resume());
    },
    judge: nothing,
  },
  {
    id: 'chunks',
    title: 'sends chunks without end',
    start: (host) =>
      listen(host, [80], (socket) => {
        socket.write(head('Transfer-Encoding: chunked\r\n'));
        flood(socket, `10000\r\n${'c'.repeat(65_536)}\r\n`);
      }),
    judge: nothing,
  },
];

/** Web ports of every third device close and open while the check runs. */
function flap(devices: ReadonlyMap<string, SimulatedDevice>): void {
  const some = [...devices.values()].filter((_, index) => index % 3 === 0);
  let open = true;
  const timer = setInterval(() => {
    open = !open;
    for (const device of some) device.control(open ? { open: 80 } : { close: 80 });
  }, 1_500);
  setTimeout(() => clearInterval(timer), 9_000);
}

interface Cycle {
  readonly atHours: number;
  readonly heapMib: number;
  readonly wrong: readonly string[];
}

const mib = 1024 * 1024;
const listeners = () => process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0);

async function cycle(began: number): Promise<Cycle> {
  const before = listeners();
  const run = await checkHostileHome(hostile, { during: flap, timeoutMs: 150_000 });
  await sleep(500);
  globalThis.gc?.();
  const wrong = [
    ...run.left.map((each) => `${each} left`),
    ...(listeners() === before ? [] : [`${listeners() - before} listeners left`]),
    ...run.report.problems.map(({ code }) => code),
    ...(run.report.status === 'complete' ? [] : [`ended ${run.report.status}`]),
    ...run.harm.map(({ device, kind, detail }) => `${kind} on ${device}: ${detail}`),
    ...run.watched.strays,
  ];
  const { heapUsed, rss } = process.memoryUsage();
  console.log(
    `${((performance.now() - began) / 60_000).toFixed(1)} min: ${run.report.devices.length} devices in ${(run.milliseconds / 1000).toFixed(0)} s, heap ${(heapUsed / mib).toFixed(1)} MiB, in all ${(rss / mib).toFixed(0)} MiB${wrong.length > 0 ? `; WRONG: ${wrong.join('; ')}` : ''}`,
  );
  return { atHours: (performance.now() - began) / 3_600_000, heapMib: heapUsed / mib, wrong };
}

/** MiB an hour, by least squares; the first check fills caches and is left out. */
function slopeOf(cycles: readonly Cycle[]): number {
  const later = cycles.slice(1);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(later.map(({ atHours }) => atHours));
  const y = mean(later.map(({ heapMib }) => heapMib));
  const over = later.reduce((sum, { atHours, heapMib }) => sum + (atHours - x) * (heapMib - y), 0);
  const under = later.reduce((sum, { atHours }) => sum + (atHours - x) ** 2, 0);
  return under === 0 ? 0 : over / under;
}

// What looks for leftovers waits without holding the process.
const awake = setInterval(nothing, 60_000);
const began = performance.now();
const cycles: Cycle[] = [];
while (performance.now() - began < minutes * 60_000) cycles.push(await cycle(began));
clearInterval(awake);
const wrong = cycles.flatMap((each) => each.wrong);
console.log(`${cycles.length} checks, ${wrong.length} wrong, heap ${slopeOf(cycles).toFixed(1)} MiB an hour`);
process.exitCode = wrong.length > 0 ? 1 : 0;
