import { expect, test } from 'vitest';
import natPmp from '../../../scanners/probes/nat-pmp.ts';
import { packet, uint16, uint32 } from '../../../scanners/protocols/bytes.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const identity = { kind: 'router' } as const;

test('reads a router that opens ports on request', async () => {
  const host = pretendHost({
    'udp/5351': packet(0, 0x80, uint16(0), uint32(3_600), Uint8Array.of(203, 0, 113, 7)),
  });
  expect((await look(natPmp, host, { identity })).values).toEqual([
    { state: 'open', version: 0, result: 0, externalAddress: '203.0.113.7', secondsSinceStart: 3_600 },
  ]);
  expect(host.written.get('udp/5351')).toEqual([Uint8Array.of(0, 0)]);
});

test.each([
  [Uint8Array.of(1, 2, 3), 'unreadable'],
  [{ state: 'silent' } as const, 'silent'],
])('%# is told as %s', async (reply, state) => {
  expect((await look(natPmp, pretendHost({ 'udp/5351': reply }), { identity })).values).toMatchObject([
    { state },
  ]);
});

test('only a router is asked', async () => {
  const host = pretendHost({});
  await look(natPmp, host, { identity: { kind: 'light' } });
  expect(host.asked).toEqual([]);
});
