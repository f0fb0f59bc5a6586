import { expect, test } from 'vitest';
import broadlink from '../../../scanners/discovery/broadlink.ts';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const answer = packet(
  new Uint8Array(0x34),
  [0x2a, 0x27],
  new Uint8Array(4),
  [1, 0, 0, 0x77, 0x0f, 0x78],
  'Lounge remote',
  new Uint8Array(0x3f - 13),
  0,
);

test('a remote control that anyone may use says so', async () => {
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/80': answer } } });
  const { sightings, seen } = await discover(broadlink, network);
  expect(sightings).toEqual([
    { address: '192.168.1.50', keys: [{ type: 'serial', value: 'broadlink:78:0f:77:00:00:01' }] },
  ]);
  expect(seen).toEqual([
    {
      address: '192.168.1.50',
      fact: 'broadlink.device',
      service: { transport: 'udp', port: 80 },
      value: expect.objectContaining({ type: 0x272a, name: 'Lounge remote', locked: false }),
    },
  ]);
  expect(network.sent.map(({ to, port }) => `${to} ${port}`)).toContain('192.168.1.255 80');
});

test('what is not an answer is nothing', async () => {
  const network = pretendLocalNetwork({
    devices: { '192.168.1.50': { 'udp/80': [new Uint8Array(), answer.subarray(0, 9)] } },
  });
  expect((await discover(broadlink, network)).sightings).toEqual([]);
});
