import { expect, test } from 'vitest';
import xiaomi from '../../../scanners/discovery/xiaomi.ts';
import { packet, uint32 } from '../../../scanners/protocols/bytes.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const answer = packet(
  [0x21, 0x31, 0, 32],
  uint32(0),
  uint32(0x04030201),
  uint32(3_600),
  new Uint8Array(16).fill(0x5a),
);

test('a device that nobody has claimed gives its secret away, and we do not keep it', async () => {
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/54321': answer } } });
  const { sightings, seen } = await discover(xiaomi, network);
  expect(sightings).toEqual([
    { address: '192.168.1.50', keys: [{ type: 'serial', value: 'miio:67305985' }] },
  ]);
  expect(seen).toEqual([
    {
      address: '192.168.1.50',
      fact: 'miio.hello',
      service: { transport: 'udp', port: 54321 },
      value: expect.objectContaining({ deviceId: 0x04030201, tellsToken: true }),
    },
  ]);
  expect(network.sent.map(({ to, port }) => `${to} ${port}`)).toContain('192.168.1.255 54321');
});

test('what is not an answer is nothing', async () => {
  const network = pretendLocalNetwork({
    devices: { '192.168.1.50': { 'udp/54321': [new Uint8Array(), answer.subarray(0, 9)] } },
  });
  expect((await discover(xiaomi, network)).sightings).toEqual([]);
});
