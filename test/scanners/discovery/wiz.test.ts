import { expect, test } from 'vitest';
import wiz from '../../../scanners/discovery/wiz.ts';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const answer = packet(
  '{"method":"getSystemConfig","env":"pro","result":{"mac":"a8bb50000001","homeId":0,"moduleName":"ESP01_SHRGB1C_31","fwVersion":"1.25.0"}}',
);

test('a light tells who it is, and that no home has it yet', async () => {
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/38899': answer } } });
  const { sightings, seen } = await discover(wiz, network);
  expect(sightings).toEqual([
    { address: '192.168.1.50', keys: [{ type: 'serial', value: 'wiz:a8:bb:50:00:00:01' }] },
  ]);
  expect(seen).toEqual([
    {
      address: '192.168.1.50',
      fact: 'wiz.device',
      service: { transport: 'udp', port: 38899 },
      value: expect.objectContaining({ module: 'ESP01_SHRGB1C_31', firmware: '1.25.0', homeId: 0 }),
    },
  ]);
  expect(network.sent.map(({ to, port }) => `${to} ${port}`)).toContain('192.168.1.255 38899');
});

test('what is not an answer is nothing', async () => {
  const network = pretendLocalNetwork({
    devices: { '192.168.1.50': { 'udp/38899': [new Uint8Array(), answer.subarray(0, 9)] } },
  });
  expect((await discover(wiz, network)).sightings).toEqual([]);
});
