import { describe, expect, test } from 'vitest';
import setUp from '../../../../scanners/wizards/setup/set-up.ts';
import { deviceOf, idsOf, walk, withoutWelsh } from '../../../support/life-wizard.ts';

const camera = deviceOf({ kind: 'camera' });

describe('before the device is there', () => {
  test('the wizard ends with the wait, because nothing else is known yet', () => {
    expect(idsOf(walk(setUp, { device: { ...camera, id: '' } }))).toEqual(['ready', 'appears']);
  });
  test('and goes on with the device that appeared', () => {
    const steps = setUp.steps({ device: camera, answers: { ready: 'done', appears: 'met' } });
    expect(idsOf(steps).slice(0, 3)).toEqual(['ready', 'appears', 'name']);
  });
});

describe('with a device', () => {
  test('it ends with every check, whose answer is kept', () => {
    expect(walk(setUp, { device: camera }).at(-1)).toMatchObject({
      kind: 'recheck',
      checks: [],
      records: { question: 'unvalidated-setup', as: { met: 'yes', 'not-met': 'no' } },
    });
  });
  test('a password of its own is asked for only where it can have one', () => {
    expect(idsOf(walk(setUp, { device: camera }))).toContain('new-password');
    expect(idsOf(walk(setUp, { device: camera }, { 'has-password': 'no' }))).not.toContain('new-password');
  });
  test('what to switch off depends on what it is', () => {
    const offered = (kind: 'camera' | 'router') =>
      walk(setUp, { device: deviceOf({ kind }) }).find(({ id }) => id === 'switch-off');
    expect(offered('camera')).not.toEqual(offered('router'));
  });
  test.each(['camera', 'router', 'tv', 'voice-assistant', 'unknown'] as const)(
    '%s: all is in Welsh',
    (kind) => {
      expect(withoutWelsh(walk(setUp, { device: deviceOf({ kind }) }))).toEqual([]);
    },
  );
});
