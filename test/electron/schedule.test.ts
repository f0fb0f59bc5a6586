import { describe, expect, test } from 'vitest';
import { noticeOf } from '../../electron/monitor/notifications.ts';
import { isQuiet, nextCheckIn } from '../../electron/monitor/schedule.ts';
import type { Change } from '../../scanners/core/model.ts';

const hour = 3_600_000;
const daily = { schedule: { on: true, everyHours: 24 } };

describe('the next check by itself', () => {
  test.each([
    ['is not wanted', { schedule: { on: false, everyHours: 24 } }, 0, undefined],
    ['is a day after the last', daily, 90 * hour, 14 * hour],
    ['is due at once when it was missed', daily, 10 * hour, 0],
    ['is due when there was none', daily, undefined, 0],
    ['is due when the clock was put back', daily, 500 * hour, 0],
  ])('%s', (_name, settings, last, wait) => {
    expect(nextCheckIn(settings, last, 0, 100 * hour)).toBe(wait);
  });

  test('waits until the computer has settled', () => {
    expect(nextCheckIn(daily, 10 * hour, 100 * hour, 100 * hour)).toBe(120_000);
  });
});

describe('quiet hours', () => {
  const night = { quietHours: { on: true, from: '22:00', to: '07:30' } };
  const noon = { quietHours: { on: true, from: '12:00', to: '13:00' } };
  test.each([
    [night, 23 * 60, true],
    [night, 3 * 60, true],
    [night, 7 * 60 + 29, true],
    [night, 7 * 60 + 30, false],
    [night, 12 * 60, false],
    [noon, 12 * 60 + 30, true],
    [noon, 13 * 60, false],
    [{ quietHours: { on: false, from: '00:00', to: '23:59' } }, 600, false],
  ])('%o at minute %i: %s', (settings, minutes, quiet) => {
    expect(isQuiet(settings, minutes)).toBe(quiet);
  });
});

describe('a notification', () => {
  const change = (type: Change['type'], device?: string): Change => ({
    type,
    at: '2026-11-22T10:00:00.000Z',
    ...(device === undefined ? {} : { device }),
  });
  test('is one for many changes, and names the most important', () => {
    const notice = noticeOf(
      [change('device-new'), change('dns-server-changed'), change('port-opened')],
      'en',
    );
    expect(notice).toEqual({
      title: 'Your network’s name server changed',
      body: 'And 2 more. Open Homelatch to see them.',
    });
  });
  test('is not sent for what only belongs in the history', () => {
    expect(noticeOf([change('address-changed'), change('finding-fixed')], 'en')).toBeUndefined();
  });
  test('leads to the one device that its title is about, and to none where there are several', () => {
    const fix = change('finding-new', 'camera');
    const leadsTo = (...changes: Change[]) => noticeOf(changes, 'en')?.device;
    expect(leadsTo(change('port-opened', 'plug'), fix, fix)).toBe('camera');
    expect(leadsTo(fix, change('finding-new', 'plug'))).toBeUndefined();
    expect(leadsTo(change('dns-server-changed'), fix)).toBeUndefined();
  });
  test('speaks Welsh', () => {
    expect(noticeOf([change('device-new')], 'cy')?.title).toBe('Dyfais newydd');
  });
});
