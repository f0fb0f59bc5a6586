import { expect } from 'vitest';
import acceptsAll from '../../scanners/demo/devices/decoy-accepts-all.ts';
import saysFailed from '../../scanners/demo/devices/decoy-says-failed.ts';
import lockingCamera from '../../scanners/demo/devices/locking-camera.ts';
import printer from '../../scanners/demo/devices/printer.ts';
import { hostileFamily } from './family.ts';
import { listen, page, web } from './streams.ts';
import { headersOf, serve } from './web.ts';

hostileFamily('J, fragile devices', [
  {
    id: 'J1',
    title: 'locks its account after three wrong passwords',
    start: (host) => void lockingCamera.start(host),
    judge: (seen) => expect(seen.report.attempts.length).toBeLessThanOrEqual(2),
  },
  {
    id: 'J1.2',
    title: 'says too many requests at the first try',
    start: (host) =>
      listen(host, [80], (socket) =>
        web(socket, (asked) =>
          socket.end(
            /^authorization:/im.test(asked)
              ? page('locked', {}, '429 Too Many Requests')
              : page('', { 'WWW-Authenticate': 'Basic realm="IP Camera"' }, '401 Unauthorized'),
          ),
        ),
      ),
    judge: (seen) => expect(headersOf(seen, 'Authorization').length).toBeLessThanOrEqual(1),
  },
  {
    id: 'J2',
    title: 'answers a wrong login with a page that says so',
    start: (host) => void saysFailed.start(host),
    judge: (seen) => expect(seen.report.findings.map(({ check }) => check)).not.toContain('default-password'),
  },
  {
    id: 'J2.2',
    title: 'takes any login',
    start: (host) => void acceptsAll.start(host),
    judge: (seen) => expect(seen.report.findings.map(({ check }) => check)).not.toContain('default-password'),
  },
  {
    id: 'J3',
    title: 'restarts while we look',
    start(host) {
      let began: number | undefined;
      const isDown = () => {
        began ??= performance.now();
        return performance.now() - began > 1_500 && performance.now() - began < 6_000;
      };
      listen(host, [80, 443, 8080], (socket) =>
        isDown() ? socket.resetAndDestroy() : web(socket, () => socket.end(page('<title>restarts</title>'))),
      );
    },
    judge: (seen) => expect(seen.report.services.map(({ port }) => port)).toContain(80),
  },
  {
    id: 'J4',
    title: 'dies at the first request',
    start(host) {
      let dead = false;
      listen(host, [80, 443, 554, 8000], (socket) => {
        if (dead) return;
        web(socket, () => {
          dead = true;
          socket.destroy();
        });
      });
    },
    judge: (seen) => expect(seen.reached.filter((port) => port === 80).length).toBeLessThan(24),
  },
  {
    id: 'J5',
    title: 'counts the bytes on its printing ports',
    start(host) {
      void printer.start(host);
      listen(host, [9101, 9102, 9107], () =>
        host.harm('raw-print-connection', 1, 'a neighbour of port 9100'),
      );
    },
    judge: (seen) =>
      expect(seen.reached.filter((port) => port === 515 || (port >= 9100 && port <= 9107))).toEqual([]),
  },
  {
    id: 'J6',
    title: 'answers after thirty seconds',
    start(host) {
      serve(host, 8080, page('<title>awake</title>'));
      listen(host, [80], (socket) =>
        web(socket, () => {
          const timer = setTimeout(() => socket.end(page('<title>late</title>')), 30_000);
          socket.on('close', () => clearTimeout(timer));
        }),
      );
    },
    judge: (seen) => expect(seen.report.services.map(({ port }) => port)).toEqual([80, 8080]),
  },
]);
