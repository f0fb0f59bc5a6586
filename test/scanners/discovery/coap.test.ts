import { expect, test } from 'vitest';
import coap from '../../../scanners/discovery/coap.ts';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const answer = packet(
  [0x51, 0x45, 0x12, 0x34, 0x48, 0xc1, 40, 0xff],
  '</oic/d>;rt="oic.wk.d oic.d.light",</plain>',
);

test('a device lists what it offers', async () => {
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/5683': answer } } });
  const { sightings, seen } = await discover(coap, network);
  expect(sightings).toEqual([{ address: '192.168.1.50', keys: [] }]);
  expect(seen).toEqual([
    {
      address: '192.168.1.50',
      fact: 'coap.resources',
      service: { transport: 'udp', port: 5683 },
      value: expect.objectContaining({
        code: '2.05',
        resources: [{ path: '/oic/d', type: 'oic.wk.d oic.d.light' }, { path: '/plain' }],
      }),
    },
  ]);
  expect(network.sent.map(({ to, port }) => `${to} ${port}`)).toContain('224.0.1.187 5683');
});

test('what is not an answer is nothing', async () => {
  const network = pretendLocalNetwork({
    devices: { '192.168.1.50': { 'udp/5683': [new Uint8Array(), answer.subarray(0, 4)] } },
  });
  expect((await discover(coap, network)).sightings).toEqual([]);
});

test('an answer to somebody else is not ours', async () => {
  const theirs = answer.map((byte, index) => (index === 4 ? 7 : byte));
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/5683': theirs } } });
  expect((await discover(coap, network)).seen).toEqual([]);
});
