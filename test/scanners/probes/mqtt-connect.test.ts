import { expect, test } from 'vitest';
import mqttConnect from '../../../scanners/probes/mqtt-connect.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [openPort(1883)];
const broker = (...reply: number[]) =>
  pretendHost({ 'tcp/1883': { reply: (sent) => (sent[0] === 0x10 ? Uint8Array.from(reply) : undefined) } });

test.each([
  ['lets everyone in', [0x20, 2, 0, 0], { state: 'open', tls: false, result: 'accepted', accepted: true }],
  [
    'wants a login',
    [0x20, 2, 0, 5],
    { state: 'open', tls: false, result: 'not-authorised', accepted: false },
  ],
  ['sends a packet of 256 MB', [0x20, 0xff, 0xff, 0xff, 0x7f, 0, 0], { state: 'unreadable' }],
  ['says nothing', [], { state: 'silent' }],
])('a broker that %s', async (_what, reply, expected) => {
  expect((await look(mqttConnect, broker(...reply), { facts })).values).toMatchObject([expected]);
});

test('leaves at once, with a clean session and without a subscription', async () => {
  const host = broker(0x20, 2, 0, 0);
  await look(mqttConnect, host, { facts });
  const [connect, ...rest] = host.written.get('tcp/1883') ?? [];
  // Byte 9 holds the connect flags: only the clean session bit (MQTT 3.1.1 section 3.1.2.3).
  expect([connect?.[9], rest]).toEqual([2, [Uint8Array.of(0xe0, 0)]]);
});

test('a port that is closed by now is told as such', async () => {
  const host = pretendHost({});
  expect((await look(mqttConnect, host, { facts })).values).toEqual([{ state: 'closed' }]);
});
