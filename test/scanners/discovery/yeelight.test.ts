import { expect, test } from 'vitest';
import yeelight from '../../../scanners/discovery/yeelight.ts';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const answer = packet(
  'HTTP/1.1 200 OK\r\nLocation: yeelight://192.168.1.50:55443\r\nid: 0x000000000015243f\r\nmodel: color\r\nfw_ver: 18\r\nname: \r\n',
);

test('a light says that it may be controlled', async () => {
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/1982': answer } } });
  const { sightings, seen } = await discover(yeelight, network);
  expect(sightings).toEqual([
    { address: '192.168.1.50', keys: [{ type: 'serial', value: 'yeelight:0x000000000015243f' }] },
  ]);
  expect(seen).toEqual([
    {
      address: '192.168.1.50',
      fact: 'yeelight.device',
      service: { transport: 'udp', port: 1982 },
      value: expect.objectContaining({
        model: 'color',
        firmware: '18',
        location: 'yeelight://192.168.1.50:55443',
      }),
    },
  ]);
  expect(network.sent.map(({ to, port }) => `${to} ${port}`)).toContain('239.255.255.250 1982');
});

test('what is not an answer is nothing', async () => {
  const network = pretendLocalNetwork({
    devices: { '192.168.1.50': { 'udp/1982': [new Uint8Array(), answer.subarray(0, 9)] } },
  });
  expect((await discover(yeelight, network)).sightings).toEqual([]);
});
