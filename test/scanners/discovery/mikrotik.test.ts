import { expect, test } from 'vitest';
import mikrotik from '../../../scanners/discovery/mikrotik.ts';
import { packet, uint16 } from '../../../scanners/protocols/bytes.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const field = (type: number, value: Uint8Array | string) =>
  packet(uint16(type), uint16(packet(value).length), value);
const answer = packet(
  [0, 0, 0, 7],
  field(1, Uint8Array.of(0x74, 0x4d, 0x28, 0, 0, 1)),
  field(5, 'Attic'),
  field(7, '6.49.7 (stable)'),
  field(11, 'H792-MXJ3'),
  field(12, 'RBD52G-5HacD2HnD'),
);

test('a router announces itself', async () => {
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/5678': answer } } });
  const { sightings, seen } = await discover(mikrotik, network);
  expect(sightings).toEqual([
    { address: '192.168.1.50', keys: [{ type: 'serial', value: 'mikrotik:h792-mxj3' }] },
  ]);
  expect(seen).toEqual([
    {
      address: '192.168.1.50',
      fact: 'mikrotik.announcement',
      service: { transport: 'udp', port: 5678 },
      value: expect.objectContaining({
        identity: 'Attic',
        version: '6.49.7 (stable)',
        board: 'RBD52G-5HacD2HnD',
      }),
    },
  ]);
  expect(network.sent.map(({ to, port }) => `${to} ${port}`)).toContain('192.168.1.255 5678');
});

test('what is not an answer is nothing', async () => {
  const network = pretendLocalNetwork({
    devices: { '192.168.1.50': { 'udp/5678': [new Uint8Array(), answer.subarray(0, 9)] } },
  });
  expect((await discover(mikrotik, network)).sightings).toEqual([]);
});
