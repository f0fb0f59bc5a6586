import { describe, expect, it } from 'vitest';
import {
  expectedTcpPorts,
  hasExpectations,
  isRisky,
  riskyServices,
} from '../../../scanners/knowledge/expected-services.ts';

describe('expectedTcpPorts', () => {
  it.each([
    ['a printer', { kind: 'printer' }, 631, true],
    ['a printer', { kind: 'printer' }, 23, false],
    ['a Sonos speaker', { kind: 'speaker', manufacturer: 'Sonos, Inc.' }, 1443, true],
    ['a Kasa plug', { kind: 'plug', manufacturer: 'TP-Link' }, 9999, true],
    ['a TP-Link camera', { kind: 'camera', manufacturer: 'TP-Link' }, 9999, false],
    ['a lock', { kind: 'lock' }, 80, false],
  ] as const)('of %s', (_what, identity, port, expected) => {
    expect(expectedTcpPorts(identity).has(port)).toBe(expected);
  });

  it('never expects a risky port', () => {
    for (const kind of ['router', 'camera', 'tv', 'nas', 'hub', 'media-player'] as const) {
      for (const { port } of riskyServices) expect(expectedTcpPorts({ kind }).has(port)).toBe(false);
    }
  });
});

it.each([
  ['camera', true],
  ['unknown', false],
  ['computer', false],
] as const)('has expectations of a %s: %s', (kind, has) => {
  expect(hasExpectations(kind)).toBe(has);
});

it('tells risky ports by transport', () => {
  expect(isRisky({ transport: 'tcp', port: 23 })).toBe(true);
  expect(isRisky({ transport: 'udp', port: 23 })).toBe(false);
});
