import { describe, expect, test } from 'vitest';
import { emulators } from '../../../scanners/demo/emulators.ts';
import { runDevice } from './run-device.ts';

const PORTS = [
  22, 23, 80, 443, 445, 515, 554, 631, 1200, 1400, 5000, 6053, 6668, 8000, 8001, 8002, 8008, 8009, 8060, 8443,
  9100, 9197, 9999, 51826, 62078,
];

describe.each(emulators.map((each) => [each.id, each] as const))('%s', (_id, emulator) => {
  test('opens the ports that its truth names, and no other', async () => {
    const device = await runDevice(emulator);
    const open = PORTS.filter((port) => device.port(port) !== undefined);
    expect(open).toEqual([...emulator.truth.tcp].sort((a, b) => a - b));
  });
});

test('no two emulators share an id or a hardware address', () => {
  expect(new Set(emulators.map((each) => each.id)).size).toBe(emulators.length);
  expect(new Set(emulators.map((each) => each.mac)).size).toBe(emulators.length);
});
