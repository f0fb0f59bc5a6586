import { expect, test } from 'vitest';
import x11Open from '../../../scanners/probes/x11-open.ts';
import { packet, uint16le } from '../../../scanners/protocols/bytes.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const refusal = 'No protocol specified';
const accepted = packet(
  1,
  0,
  uint16le(11),
  uint16le(0),
  uint16le(10),
  new Uint8Array(16),
  uint16le(3),
  new Uint8Array(14),
  'X.O',
);

test.each([
  [accepted, { state: 'open', accepted: true, vendor: 'X.O' }],
  [
    packet(0, refusal.length, uint16le(11), uint16le(0), uint16le(6), refusal),
    { state: 'open', accepted: false, reason: refusal },
  ],
])('%# reads the answer to a stranger', async (reply, expected) => {
  const host = pretendHost({ 'tcp/6000': { reply: () => reply } });
  expect((await look(x11Open, host, { facts: [openPort(6000)] })).values).toEqual([expected]);
});

test('another protocol on the port is unreadable', async () => {
  const host = pretendHost({ 'tcp/6000': { reply: () => 'HTTP/1.1 400 Bad Request\r\n' } });
  expect((await look(x11Open, host, { facts: [openPort(6000)] })).values).toMatchObject([
    { state: 'unreadable' },
  ]);
});
