import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../../scanners/core/model.ts';
import validate from '../../../../scanners/wizards/validate/validate.ts';
import { deviceOf, idsOf, walk, withoutWelsh } from '../../../support/life-wizard.ts';

const outage = ['internet', 'power', 'router'] as const;
const offeredTo = (kind: Kind, careInHome = false) =>
  idsOf(walk(validate, { device: deviceOf({ kind }), careInHome })).filter((id) =>
    outage.some((one) => one === id),
  );

test('begins and ends with every check on the device', () => {
  const looks = walk(validate, { device: deviceOf({ kind: 'camera' }) }).filter(
    ({ kind }) => kind === 'recheck',
  );
  expect(looks).toMatchObject([
    { id: 'look', checks: [] },
    { id: 'result', checks: [] },
  ]);
});

describe('an outage is tried', () => {
  test('in three ways on an ordinary device', () => {
    expect(offeredTo('camera')).toEqual([...outage]);
  });
  test('by its own plug alone on a router', () => {
    expect(offeredTo('router')).toEqual(['power']);
  });
  test('but never on what help or health hangs on, nor on the router that carries the call', () => {
    expect(offeredTo('telecare')).toEqual([]);
    expect(offeredTo('router', true)).toEqual([]);
    expect(idsOf(walk(validate, { device: deviceOf({ kind: 'unknown' }, { care: true }) }))).toContain(
      'no-outage-tests',
    );
  });
  test('and in a home with a care alarm, without touching internet and router', () => {
    expect(offeredTo('camera', true)).toEqual(['power']);
  });
  test.each(['nas', 'appliance', 'plug', 'alarm', 'lock', 'thermostat'] as const)(
    'on %s only with a word of warning',
    (kind) => {
      const steps = walk(validate, { device: deviceOf({ kind }) });
      expect(steps.find(({ id }) => id === 'power')?.warning).toBeDefined();
    },
  );
});

describe('what is measured', () => {
  const walked = (said: Readonly<Record<string, string>>) =>
    walk(validate, { device: deviceOf({ kind: 'camera' }) }, said);
  const recordOf = (id: string, said = {}) => walked(said).find((step) => step.id === id)?.records;

  test('answers the checks for outages', () => {
    expect(recordOf('power-back')).toEqual({
      question: 'state-lost-after-power-cut',
      as: { met: 'yes', 'not-met': 'no' },
    });
    expect(recordOf('router-back')?.question).toBe('no-reconnection');
  });
  test('a device that left the network does not count as working, whatever its buttons did', () => {
    expect(recordOf('internet-works')?.as).toMatchObject({ yes: 'yes' });
    expect(recordOf('internet-works', { 'internet-stays': 'not-met' })?.as).toMatchObject({
      yes: 'app-only',
    });
  });
  test('nothing, when it was never seen to leave', () => {
    expect(idsOf(walked({ 'power-left': 'not-met' }))).not.toContain('power-back');
    expect(idsOf(walked({ 'router-left': 'not-reached' }))).not.toContain('router-back');
  });
  test('nothing, when the owner leaves a test out', () => {
    expect(idsOf(walked({ internet: 'skip', power: 'skip', router: 'skip' }))).not.toContain('power-left');
  });
});

test.each(['camera', 'nas', 'telecare', 'router'] as const)('%s: all is in Welsh', (kind) => {
  expect(withoutWelsh(walk(validate, { device: deviceOf({ kind }) }))).toEqual([]);
});
