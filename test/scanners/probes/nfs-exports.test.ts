import { expect, test } from 'vitest';
import nfsExports from '../../../scanners/probes/nfs-exports.ts';
import { packet, uint32 } from '../../../scanners/protocols/bytes.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [openPort(111), openPort(2049)];
const text = (value: string) =>
  packet(uint32(value.length), value, new Uint8Array((4 - (value.length % 4)) % 4));
/** An accepted reply (RFC 5531 section 9) with its record mark. */
const reply = (...results: Uint8Array[]) => {
  const body = packet(...[9, 1, 0, 0, 0, 0].map((n) => packet(uint32(n))), ...results);
  return packet(uint32(0x8000_0000 + body.length), body);
};
const numbers = (...values: number[]) => packet(values.flatMap((n) => [...uint32(n)]));

test('lists exported folders by name', async () => {
  const host = pretendHost({
    'tcp/111': { reply: () => reply(numbers(1, 100_005, 3, 6, 20_048, 0)) },
    'tcp/20048': {
      reply: () =>
        reply(numbers(1), text('/volume1/photo'), numbers(1), text('192.168.1.0/24'), numbers(0), numbers(0)),
    },
  });
  expect((await look(nfsExports, host, { facts })).values).toEqual([
    { state: 'open', exports: [{ path: '/volume1/photo', groups: ['192.168.1.0/24'] }] },
  ]);
});

test.each([
  [reply(numbers(0)), { state: 'unreadable', why: 'no mount service' }],
  ['HTTP/1.1 400 Bad Request\r\n\r\n', { state: 'unreadable' }],
  ['', { state: 'silent' }],
])('%# tells what the portmapper said instead', async (said, expected) => {
  const host = pretendHost({ 'tcp/111': { reply: () => said } });
  expect((await look(nfsExports, host, { facts })).values).toMatchObject([expected]);
});
