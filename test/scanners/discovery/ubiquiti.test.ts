import { expect, test } from 'vitest';
import ubiquiti from '../../../scanners/discovery/ubiquiti.ts';
import { packet, uint16 } from '../../../scanners/protocols/bytes.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const field = (type: number, value: Uint8Array | string) => packet(type, uint16(packet(value).length), value);
const fields = packet(
  field(0x01, Uint8Array.of(0x24, 0xa4, 0x3c, 0, 0, 1)),
  field(0x15, 'U7LT'),
  field(0x16, '6.5.28'),
  field(0x17, packet(1)),
);
const answer = packet(2, 0, uint16(fields.length), fields);

test('an access point fresh from the factory says so', async () => {
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/10001': answer } } });
  const { sightings, seen } = await discover(ubiquiti, network);
  expect(sightings).toEqual([
    { address: '192.168.1.50', keys: [{ type: 'serial', value: 'ubiquiti:24:a4:3c:00:00:01' }] },
  ]);
  expect(seen).toEqual([
    {
      address: '192.168.1.50',
      fact: 'ubiquiti.device',
      service: { transport: 'udp', port: 10001 },
      value: expect.objectContaining({ model: 'U7LT', firmware: '6.5.28', factoryDefault: true }),
    },
  ]);
  expect(network.sent.map(({ to, port }) => `${to} ${port}`)).toContain('233.89.188.1 10001');
});

test('what is not an answer is nothing', async () => {
  const network = pretendLocalNetwork({
    devices: { '192.168.1.50': { 'udp/10001': [new Uint8Array(), answer.subarray(0, 9)] } },
  });
  expect((await discover(ubiquiti, network)).sightings).toEqual([]);
});
