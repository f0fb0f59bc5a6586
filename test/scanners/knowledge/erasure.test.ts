import { describe, expect, test } from 'vitest';
import { erasureOf, settingsPageOf } from '../../../scanners/knowledge/erasure.ts';

describe('erasureOf', () => {
  test('takes the steps of the model before those of the kind', () => {
    const show = erasureOf({ manufacturer: 'Amazon', model: 'Echo Show 8', kind: 'voice-assistant' });
    expect(show.reset?.family).toBe('Echo Show');
    expect(show.accountDeletion?.url).toContain('amazon.com');
  });

  test('falls back to what is usual for the kind', () => {
    const camera = erasureOf({ kind: 'camera' });
    expect(camera.reset).toBeUndefined();
    expect(camera.genericReset?.steps.length).toBeGreaterThan(2);
  });

  test('does not take the steps of a doorbell for another kind of device', () => {
    expect(erasureOf({ manufacturer: 'Ring', kind: 'doorbell' }).reset?.holdSeconds).toBe(20);
    expect(erasureOf({ manufacturer: 'Ring', kind: 'alarm' }).reset).toBeUndefined();
  });

  test('does not take the steps of a bridge for a lamp of the same maker', () => {
    expect(erasureOf({ manufacturer: 'Signify', kind: 'hub' }).reset?.family).toContain('Bridge');
    expect(erasureOf({ manufacturer: 'Signify', kind: 'light' }).reset).toBeUndefined();
  });

  test('knows how a device leaves its account, and where its settings are', () => {
    const thermostat = { manufacturer: 'ecobee', kind: 'thermostat' } as const;
    expect(erasureOf(thermostat).accountRemoval?.steps.length).toBeGreaterThan(0);
    expect(settingsPageOf({ manufacturer: 'BT', kind: 'router' })?.address).toBe('192.168.1.254');
  });

  test('offers no steps for what people depend on, unless their maker gives some', () => {
    expect(erasureOf({ manufacturer: 'Tunstall', kind: 'telecare' })).not.toHaveProperty('genericReset');
  });
});

test('an unknown maker has no settings page', () => {
  expect(settingsPageOf({ manufacturer: 'Nobody', kind: 'router' })).toBeUndefined();
});
