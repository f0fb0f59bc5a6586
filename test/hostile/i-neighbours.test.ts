import { expect } from 'vitest';
import type { EmulatorHost } from '../../scanners/demo/emulator.ts';
import type { SimulatedLan } from '../../scanners/demo/simulated-lan.ts';
import { hostileFamily } from './family.ts';
import { page } from './streams.ts';
import { headersOf, serve } from './web.ts';

/** Changes the hardware address that an address of the network shows. */
function showsMac(host: EmulatorHost, lan: SimulatedLan, macNow: () => string): void {
  setImmediate(() => {
    const station = lan.station(host.address);
    if (!station) return;
    lan.join(Object.defineProperty({ ...station }, 'mac', { get: macNow }));
  });
}

/** More stations with one hardware address, at which nobody listens. */
function joinSilent(lan: SimulatedLan, numbers: readonly number[], macOf: (number: number) => string): void {
  for (const number of numbers)
    lan.join({
      address: `127.77.0.${number}`,
      mac: macOf(number),
      udp: new Map(),
      boundPort: () => undefined,
    });
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const asksForLogin = page('', { 'WWW-Authenticate': 'Basic realm="Network Camera"' }, '401 Unauthorized');
const newcomer = '24:0a:c4:99:99:99';
const second = () => Math.floor(performance.now() / 1_000);

hostileFamily('I, who is who', [
  {
    id: 'I1',
    title: 'two devices answer for one address in turn',
    start(host, lan) {
      serve(host, 80, asksForLogin);
      showsMac(host, lan, () => (second() % 2 === 0 ? host.mac : '10:65:30:99:99:99'));
    },
    judge(seen) {
      expect(headersOf(seen, 'Authorization').length).toBeLessThanOrEqual(1);
      expect(seen.report.findings.map(({ check }) => check)).not.toContain('default-password');
    },
  },
  {
    id: 'I2',
    title: 'one hardware address answers for fifty',
    start(host, lan) {
      serve(host, 80, page('<title>here</title>'));
      joinSilent(lan, range(150, 200), () => host.mac);
    },
    judge: (seen) => expect(seen.report.addresses).toHaveLength(1),
  },
  {
    id: 'I3',
    title: 'its hardware address once has one bit changed',
    start(host, lan) {
      const begin = second();
      showsMac(host, lan, () => (second() - begin === 2 ? host.mac.replace(/.$/, 'f') : host.mac));
    },
    judge: (seen) => expect(seen.report.mac).toBe(seen.report.mac?.toLowerCase()),
  },
  {
    id: 'I4',
    title: 'leaves, and another takes its address before the login',
    start(host, lan) {
      serve(host, 80, asksForLogin);
      const begin = performance.now();
      showsMac(host, lan, () => (performance.now() - begin < 3_000 ? host.mac : newcomer));
    },
    judge(seen) {
      // Whoever is asked to prove a login is the one that was looked at, and looked at under its own hardware address.
      if (headersOf(seen, 'Authorization').length > 0) expect(seen.report.mac).toBe(newcomer);
    },
  },
  {
    id: 'I5',
    title: 'says over multicast DNS that it is our computer and the router',
    start(host) {
      const port = host.listenUdp(5353, () => undefined, ['224.0.0.251']);
      const claim = (last: number) =>
        Buffer.concat([
          Buffer.from([0, 0, 0x84, 0, 0, 0, 0, 1, 0, 0, 0, 0, 6]),
          Buffer.from('router'),
          Buffer.from([5]),
          Buffer.from('local'),
          Buffer.from([0, 0, 1, 0x80, 1, 0, 0, 0, 120, 0, 4, 127, 77, 0, last]),
        ]);
      host.repeat(300, () => {
        for (const last of [1, 2]) port.send(claim(last), { address: '224.0.0.251', port: 5353 });
      });
    },
    judge(seen) {
      expect(seen.report.addresses).not.toContain('127.77.0.1');
      expect(seen.report.addresses).not.toContain('127.77.0.2');
      expect(seen.report.role).toBeUndefined();
    },
  },
  {
    id: 'I6',
    title: 'forty hosts come and go with new addresses all the time',
    start(host, lan) {
      let round = 0;
      host.repeat(500, () => {
        round += 1;
        joinSilent(lan, range(201, 241), (number) =>
          ['10:65:30:aa', number, round]
            .map((part) => (typeof part === 'string' ? part : (part & 255).toString(16).padStart(2, '0')))
            .join(':'),
        );
      });
    },
    judge: (seen) => expect(seen.report.addresses).toHaveLength(1),
  },
]);
