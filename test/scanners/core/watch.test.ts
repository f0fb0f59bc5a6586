import { describe, expect, test } from 'vitest';
import type { WaitCondition } from '../../../scanners/core/guide.ts';
import type { DeviceReport } from '../../../scanners/core/model.ts';
import { type Look, type Waited, watchFor } from '../../../scanners/core/watch.ts';
import { aDevice, aFinding } from '../../support/report.ts';

const door = (port: number) => ({ transport: 'tcp' as const, port, state: 'open' as const });
const plug = aDevice({ id: 'plug', addresses: ['10.0.0.5'], services: [door(80)] });
const asNew = { ...plug, findings: [{ ...aFinding, check: 'unfinished-setup' }] };
/** A device's report lists the doors that are open. */
const shut = { ...plug, services: [] };
const elsewhere = { ...plug, addresses: ['10.0.0.9'] };
const lamp = aDevice({ id: 'lamp' });
const lampAsNew = { ...lamp, findings: asNew.findings };

const minuteMs = 60_000;

/** Looks once a minute; the first is at the start. `null` is a look without a network. */
function wait(
  condition: WaitCondition,
  ...looks: readonly (readonly DeviceReport[] | null)[]
): { minute: number; waited: Waited } | undefined {
  const watching = watchFor({ condition, before: plug, home: [plug, lamp], startedAt: 0, minuteMs });
  for (const [minute, devices] of looks.entries()) {
    const look: Look = { at: minute * minuteMs, ...(devices && { devices }) };
    const waited = watching.see(look);
    if (waited) return { minute, waited };
  }
  return undefined;
}

const here = [plug, lamp];
const gone = [lamp];

describe('a device has left', () => {
  const left = { seen: 'left' } as const;
  test('when it was there and then missed two looks', () => {
    expect(wait(left, here, gone, here, gone, gone)).toMatchObject({ minute: 4, waited: { met: true } });
  });
  test('but not when it was never there', () => {
    expect(wait(left, gone, gone)?.waited).toMatchObject({ met: false, reached: false });
  });
  test('but not when only this computer lost its network', () => {
    expect(wait(left, here, null, null, here)).toBeUndefined();
    expect(wait({ ...left, withNetwork: true }, here, null)?.waited.met).toBe(true);
  });
});

describe('a device has returned', () => {
  const back = { seen: 'returned' } as const;
  const asBefore = { seen: 'returned', asBefore: true } as const;
  test('at whatever address, and how long it took is known', () => {
    expect(wait(back, gone, gone, [elsewhere])?.waited).toMatchObject({
      met: true,
      seen: { seconds: 120, moved: true },
    });
  });
  test('as before only once its doors are open again', () => {
    expect(wait(asBefore, gone, [shut], here)).toMatchObject({ minute: 2, waited: { met: true } });
  });
  test('as before whatever a door does that no look knocks on', () => {
    const before = { ...plug, services: [door(80), door(51_234)] };
    const watching = watchFor({ condition: asBefore, before, home: [before], startedAt: 0, minuteMs });
    expect(watching.see({ at: 0, devices: [] })).toBeUndefined();
    expect(watching.see({ at: minuteMs, devices: [plug] })).toMatchObject({ met: true });
  });
  test('but not as before when it waits to be set up', () => {
    expect(wait(asBefore, [asNew], [asNew])?.waited).toMatchObject({
      met: false,
      reached: true,
      seen: { waitsForSetUp: true },
    });
  });
  test('and the doors that it lacks are named when time is over', () => {
    const watching = watchFor({ condition: asBefore, before: plug, home: [plug], startedAt: 0, minuteMs });
    expect(watching.see({ at: 0, devices: [shut] })).toBeUndefined();
    expect(watching.giveUp(300_000)).toMatchObject({
      met: false,
      seen: { missingPorts: [80], seconds: 300 },
    });
  });
});

describe('a device is silent or stays', () => {
  test('silent counts from its first miss, and a look without a network breaks it', () => {
    const silent = { seen: 'silent', minutes: 2 } as const;
    expect(wait(silent, here, gone, gone, gone)).toMatchObject({ minute: 3, waited: { met: true } });
    expect(wait(silent, gone, null, gone, gone)).toBeUndefined();
  });
  test('one missed look is forgiven to a device that stays, two are not', () => {
    const stays = { seen: 'stays', minutes: 3 } as const;
    expect(wait(stays, here, gone, here, here)).toMatchObject({ minute: 3, waited: { met: true } });
    expect(wait(stays, here, gone, gone)?.waited).toMatchObject({ met: false, reached: true });
    expect(wait(stays, gone, gone)?.waited).toMatchObject({ met: false, reached: false });
  });
});

describe('a device is wiped', () => {
  const wiped = { seen: 'wiped', silentMinutes: 4 } as const;
  test('when it waits to be set up', () => {
    expect(wait(wiped, here, [asNew])?.waited).toMatchObject({ met: true, word: 'as-new' });
  });
  test('or, which proves less, when it stays silent', () => {
    expect(wait(wiped, here, gone, gone, gone, gone, gone)).toMatchObject({
      minute: 5,
      waited: { met: true, word: 'silent' },
    });
  });
  test('but not when it just goes on as before', () => {
    expect(wait(wiped, here, here, here, here)).toMatchObject({ minute: 3, waited: { met: false } });
  });
  test('and another device that turned new meanwhile is named', () => {
    const other = [plug, lampAsNew];
    expect(wait(wiped, other, other, other, other)?.waited.seen.found).toEqual(['lamp']);
  });
});

test('a new device is one that the home did not have, and not this computer', () => {
  const stranger = aDevice({ id: 'new' });
  const self = aDevice({ id: 'self', role: 'this-computer' });
  const appears = { seen: 'new-device' } as const;
  expect(wait(appears, [plug, self])).toBeUndefined();
  expect(wait(appears, here, [plug, lamp, stranger])?.waited).toMatchObject({
    met: true,
    seen: { found: ['new'] },
  });
});
