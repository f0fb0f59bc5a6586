import { expect, test } from 'vitest';
import knx from '../../../scanners/discovery/knx.ts';
import { packet, uint16 } from '../../../scanners/protocols/bytes.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const device = packet(
  [54, 1, 2, 0, 0x11, 0, 0, 0, 0, 0xc5, 1, 2, 3, 4],
  [224, 0, 23, 12],
  [0, 0x24, 0x6d, 0, 0, 1],
  'KNX IP Interface',
  new Uint8Array(14),
);
const body = packet([8, 1, 192, 168, 1, 50, 0x0e, 0x57], device, [8, 2, 2, 1, 3, 1, 4, 1]);
const answer = packet([0x06, 0x10, 0x02, 0x02], uint16(6 + body.length), body);

test('a gateway tells who it is and what it does', async () => {
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/3671': answer } } });
  const { sightings, seen } = await discover(knx, network);
  expect(sightings).toEqual([
    { address: '192.168.1.50', keys: [{ type: 'serial', value: 'knx:00c501020304' }] },
  ]);
  expect(seen).toEqual([
    {
      address: '192.168.1.50',
      fact: 'knx.gateway',
      service: { transport: 'udp', port: 3671 },
      value: expect.objectContaining({
        name: 'KNX IP Interface',
        serial: '00c501020304',
        services: [2, 3, 4],
      }),
    },
  ]);
  expect(network.sent.map(({ to, port }) => `${to} ${port}`)).toContain('224.0.23.12 3671');
});

test('what is not an answer is nothing', async () => {
  const network = pretendLocalNetwork({
    devices: { '192.168.1.50': { 'udp/3671': [new Uint8Array(), answer.subarray(0, 9)] } },
  });
  expect((await discover(knx, network)).sightings).toEqual([]);
});
