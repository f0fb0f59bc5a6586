import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../electron/ipc-contract.ts';
import { hidesItsMaker, openFindings, place, tasks } from '../../../renderer/device/standing.ts';
import { device } from '../../support/sample-home/device.ts';
import { camera, mockUpHome, router } from '../../support/sample-home/mock-up-home.ts';

const left = (until: string): Annotation => ({
  device: 'camera',
  ignored: [{ check: 'default-password', reason: 'It is a spare', until, since: '2026-11-01T00:00:00Z' }],
  careWaived: false,
  thorough: false,
});

describe('where a device stands', () => {
  it('sorts the fourteen devices of a home by need', () => {
    const placed = place(mockUpHome, []);
    const of = (standing: string) => placed.filter((one) => one.standing === standing).length;
    expect([of('fail'), of('weak'), of('unknown'), of('pass')]).toEqual([3, 3, 3, 5]);
  });

  it('never takes silence for a good answer', () => {
    expect(place([device({ id: 'a', kind: 'camera' }, 'UUUUUUUUUUUUU')], [])[0]?.standing).toBe('unknown');
    expect(place([device({ id: 'a', kind: 'unknown' }, 'PPPPPPPPPPPPP')], [])[0]?.standing).toBe('unknown');
  });

  it('leaves out what the owner chose to leave, until its end date', () => {
    expect(openFindings(camera, [left('2026-12-01')], '2026-11-22')).toHaveLength(2);
    expect(openFindings(camera, [left('2026-11-22')], '2026-11-22')).toHaveLength(3);
  });
});

describe('what to do first', () => {
  it('puts what fails before what is weak, and the most severe on top', () => {
    const order = tasks(place(mockUpHome, []), undefined).map((task) => task.finding.check);
    expect(order.slice(0, 3)).toEqual(['default-password', 'open-settings-page', 'reachable-from-internet']);
  });

  it('names a task once for each device and wizard', () => {
    const twice = { ...router, findings: [...router.findings, ...router.findings] };
    expect(tasks(place([twice], []), undefined)).toHaveLength(1);
  });
});

it.each([
  ['3a:11:22:33:44:55', true],
  ['7E:11:22:33:44:55', true],
  ['c0:56:e3:0a:11:22', false],
  [undefined, false],
])('%s hides its maker: %s', (mac, hides) => {
  expect(hidesItsMaker({ ...camera, ...(mac ? { mac } : { mac: '00:00:00:00:00:00' }) })).toBe(hides);
});
