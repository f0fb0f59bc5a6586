import { describe, expect, test } from 'vitest';
import { answered } from '../../scanners/core/observations.ts';
import type { Platform } from '../../scanners/net/network.ts';
import type { Route } from '../../scanners/protocols/route.ts';
import { checkHostileHome, type HostileRun } from './home.ts';
import { page } from './streams.ts';
import { serve } from './web.ts';

/** In the midst of it: devices are found, and some of their doors are knocked on. */
const changeAfterMs = 3_000;
/** The system's tables are read this often, in the middle of which a route may change. */
const noticedWithinMs = 1_000 + 250;

const wayOut: Route = { interface: 'demo', network: '0.0.0.0/0', gateway: '127.77.0.1', metric: 600 };
const tunnel: Route = { interface: 'tun0', network: '0.0.0.0/0', metric: 50 };

/** Makes the computer another one in the middle of the check, and counts what it sends afterwards. */
async function checkAndLeave(changed: (platform: Platform) => Partial<Platform>) {
  const sentAfterMs: number[] = [];
  let leftAt = Number.POSITIVE_INFINITY;
  const timer = setTimeout(() => {
    leftAt = performance.now();
  }, changeAfterMs);
  const run = await checkHostileHome([], {
    timeoutMs: 60_000,
    computer(platform) {
      const home: Platform = {
        ...platform,
        routes: async () => [wayOut],
        uptime: () => performance.now() / 1_000,
      };
      const away: Platform = { ...home, ...changed(home) };
      const now = () => (performance.now() < leftAt ? home : away);
      const sent = () => {
        if (performance.now() > leftAt) sentAfterMs.push(performance.now() - leftAt);
      };
      return {
        ...home,
        interfaces: () => now().interfaces(),
        neighbours: () => now().neighbours(),
        routes: async () => now().routes?.() ?? [],
        uptime: () => now().uptime?.() ?? 0,
        openTcp(request) {
          sent();
          return platform.openTcp(request);
        },
        async openDatagrams(options) {
          const port = await platform.openDatagrams(options);
          return {
            ...port,
            send(...words) {
              sent();
              return port.send(...words);
            },
          };
        },
      };
    },
  });
  clearTimeout(timer);
  return { run, endedAfterMs: performance.now() - leftAt, sentAfterMs };
}

/** Ended early, says why, keeps what it saw, and calls nobody silent for it. */
function expectHonestEnd({ report, events, left, watched }: HostileRun, why: string): void {
  expect(report.status).toBe('partial');
  expect(report.problems.map(({ code }) => code)).toEqual([`interrupted-${why}`]);
  expect(events.filter(({ type }) => type === 'finished')).toHaveLength(1);
  expect(answered(report.observations ?? [])).toBe(true);
  expect(JSON.stringify(report.observations)).not.toMatch(/interrupted|stopped/);
  expect(report.changes).toEqual([]);
  expect({ left, strays: watched.strays }).toEqual({ left: [], strays: [] });
}

describe('K, a computer that is elsewhere by now', () => {
  test.each<[string, string, (platform: Platform) => Partial<Platform>]>([
    ['K2 sleeps for an hour', 'slept', ({ uptime }) => ({ uptime: () => (uptime?.() ?? 0) + 3_600 })],
    [
      'K3 is in another network',
      'network-left',
      () => ({ interfaces: async () => [{ name: 'demo', ipv4: '127.88.0.9/24' }] }),
    ],
    [
      'K3 is in another home with the same addresses',
      'other-router',
      ({ neighbours }) => ({
        neighbours: async () =>
          (await neighbours()).map((one) =>
            one.address === '127.77.0.1' ? { ...one, mac: '02:00:5e:4a:10:99' } : one,
          ),
      }),
    ],
    ['K4 switches a VPN on', 'route-changed', () => ({ routes: async () => [tunnel, wayOut] })],
  ])(
    '%s',
    async (_what, why, changed) => {
      const { run, endedAfterMs, sentAfterMs } = await checkAndLeave(changed);
      expectHonestEnd(run, why);
      // Of what cannot be told from the interface itself, the tables are read once a second here.
      const noticedMs = ['other-router', 'route-changed'].includes(why) ? noticedWithinMs : 250;
      const slackMs = 4 * run.watched.longestPauseMs;
      expect(sentAfterMs.filter((ms) => ms > noticedMs + slackMs)).toEqual([]);
      expect(endedAfterMs).toBeLessThan(noticedMs + 6_000 + slackMs);
    },
    60_000,
  );

  test('K7 answers nothing for devices in whose place a sign-in page answers, and sends it no password', async () => {
    const portal = { id: 'K7', title: 'a sign-in page', start: serveSignIn, judge: () => undefined };
    const run = await checkHostileHome([portal], {
      timeoutMs: 120_000,
      computer: (platform) => ({
        ...platform,
        // Whatever is asked on the web goes to the portal; nothing else goes anywhere.
        async openTcp(request) {
          if (request.port !== 80) return { state: 'silent' };
          const outcome = await platform.openTcp({ ...request, address: '127.77.0.100' });
          return outcome.state === 'open' ? { ...outcome, remoteAddress: request.address } : outcome;
        },
      }),
    });
    expect(run.report.status).toBe('partial');
    expect(run.report.problems.map(({ code }) => code)).toEqual(['sign-in-page']);
    // What devices say over multicast is their own all the same; of what the page answered nothing is left.
    const asked = ['open-ports', 'http-front', 'liveness', 'login-page'];
    expect(run.report.observations?.filter(({ by }) => asked.includes(by))).toEqual([]);
    const { findings, guidelines } = run.seen('K7').report;
    const passed = guidelines.flatMap(({ checks }) => checks).filter(({ result }) => result === 'pass');
    expect(findings).toEqual([]);
    expect(passed.map(({ id }) => id).sort()).toEqual(['address-conflict', 'unidentified-manufacturer']);
    const heard = run.seen('K7').heard.map(({ text }) => text);
    expect(heard.filter((text) => /^Authorization:|[?&\n]p=/im.test(text))).toEqual([]);
    expect({ strays: run.watched.strays, harm: run.harm }).toEqual({ strays: [], harm: [] });
  }, 150_000);
});

const signIn =
  '<title>Welcome</title><form action="http://login.hotel.example/"><input type="password" name="p"></form>';

function serveSignIn(host: Parameters<typeof serve>[0]): void {
  const elsewhere = { Location: 'http://login.hotel.example/?from=there' };
  serve(host, 80, page(signIn, elsewhere, '302 Found'));
}
