import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remember } from '../../../scanners/core/known.ts';
import type { Report } from '../../../scanners/core/model.ts';
import type { CheckOptions, LedgerEntry } from '../../../scanners/core/options.ts';
import { type DemoHome, startDemoHome } from '../../../scanners/demo/home.ts';
import { createEngine, type Engine } from '../../../scanners/index.ts';

let home: DemoHome;
let engine: Engine;
let report: Report;

const options = (devices: CheckOptions['memory']['devices'] = []): CheckOptions => ({
  network: home.network,
  hosts: ['127.77.0.1'],
  depth: 'quick',
  careful: true,
  logins: false,
  nmap: 'never',
  keepObservations: true,
  memory: {
    devices,
    ledger: { read: async (): Promise<LedgerEntry[]> => [], append: async () => undefined },
  },
});
const harm = () =>
  home.devices.flatMap((device) => device.harm.map(({ kind, detail }) => `${kind} ${detail}`));
const router = () => {
  const [found] = report.devices;
  if (!found) throw new Error('the router was not seen');
  return found;
};
const never = new AbortController().signal;

beforeAll(async () => {
  home = await startDemoHome();
  engine = createEngine({ platform: home.platform, app: '0.0.0', loopback: true });
  const check = engine.check(options(), never);
  let step = await check.next();
  while (!step.done) step = await check.next();
  report = step.value;
}, 60_000);
afterAll(() => home.stop());

describe('closing a door in the router', () => {
  test('never happens by itself', () => {
    expect(router().findings).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ check: 'upnp-port-mapping', result: 'fail' })]),
    );
    expect(harm()).toEqual([]);
  });

  test('takes that one door away, sees that it is gone, and leaves the others', async () => {
    const known = remember([], report, report.observations ?? []);
    const device = router().id;
    const offer = { ...options(known), device, offer: 'close-port-mapping' as const };
    expect(await engine.accept(offer, never)).toBe(true);
    expect(harm()).toEqual(['state-change DeletePortMapping']);
    const { after } = await engine.recheck(
      { ...options(known), device, checks: ['upnp-port-mapping'] },
      never,
    );
    // A game's door is still there, and a router that opens doors is still worth knowing.
    expect(after).toMatchObject([{ result: 'weak' }]);
    expect(after[0]?.reason.en).toContain('1 door');
  }, 20_000);

  test('that is gone already changes nothing more', async () => {
    const known = remember([], report, report.observations ?? []);
    const offer = { ...options(known), device: router().id, offer: 'close-port-mapping' as const };
    expect(await engine.accept(offer, never)).toBe(true);
    expect(harm()).toHaveLength(1);
  });
});
