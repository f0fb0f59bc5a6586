import { expect, test } from 'vitest';
import govee from '../../../scanners/discovery/govee.ts';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const answer = packet(
  '{"msg":{"cmd":"scan","data":{"ip":"192.168.1.50","device":"1F:80:C5:32:32:36:72:4E","sku":"H6159","wifiVersionSoft":"1.02.03"}}}',
);

test('a light says that it may be controlled', async () => {
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/4001': answer } } });
  const { sightings, seen } = await discover(govee, network);
  expect(sightings).toEqual([
    { address: '192.168.1.50', keys: [{ type: 'serial', value: 'govee:1f:80:c5:32:32:36:72:4e' }] },
  ]);
  expect(seen).toEqual([
    {
      address: '192.168.1.50',
      fact: 'govee.device',
      service: { transport: 'udp', port: 4001 },
      value: expect.objectContaining({ model: 'H6159', firmware: '1.02.03' }),
    },
  ]);
  expect(network.sent.map(({ to, port }) => `${to} ${port}`)).toContain('239.255.255.250 4001');
});

test('what is not an answer is nothing', async () => {
  const network = pretendLocalNetwork({
    devices: { '192.168.1.50': { 'udp/4001': [new Uint8Array(), answer.subarray(0, 9)] } },
  });
  expect((await discover(govee, network)).sightings).toEqual([]);
});
