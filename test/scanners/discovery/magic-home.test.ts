import { expect, test } from 'vitest';
import magicHome from '../../../scanners/discovery/magic-home.ts';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const answer = packet('192.168.1.61,B4E842123456,AK001-ZJ2149');

test('a light tells who it is', async () => {
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/48899': answer } } });
  const { sightings, seen } = await discover(magicHome, network);
  expect(sightings).toEqual([
    { address: '192.168.1.50', keys: [{ type: 'serial', value: 'magic-home:b4:e8:42:12:34:56' }] },
  ]);
  expect(seen.map(({ value }) => value)).toEqual([{ mac: 'b4:e8:42:12:34:56', model: 'AK001-ZJ2149' }]);
  expect(network.sent.map(({ to, port, bytes }) => `${to} ${port} ${Buffer.from(bytes)}`)).toContain(
    '192.168.1.255 48899 HF-A11ASSISTHREAD',
  );
});

test('what is not an answer is nothing', async () => {
  const network = pretendLocalNetwork({
    devices: { '192.168.1.50': { 'udp/48899': [new Uint8Array(), answer.subarray(0, 12)] } },
  });
  expect((await discover(magicHome, network)).sightings).toEqual([]);
});
