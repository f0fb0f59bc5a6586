import { expect, test } from 'vitest';
import adbConnect from '../../../scanners/probes/adb-connect.ts';
import { packet, uint32le } from '../../../scanners/protocols/bytes.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const message = (command: string, payload = '') =>
  packet(
    command,
    uint32le(0),
    uint32le(0),
    uint32le(payload.length),
    uint32le(0),
    [...packet(command)].map((byte) => byte ^ 0xff),
    payload,
  );

test.each([
  [
    message('CNXN', 'device::ro.product.name=tv'),
    { state: 'open', reply: 'open', banner: 'device::ro.product.name=tv' },
  ],
  [message('AUTH', 'x'.repeat(20)), { state: 'open', reply: 'guarded' }],
  [message('STLS'), { state: 'open', reply: 'tls' }],
  [packet('CNXN', new Uint8Array(20)), { state: 'unreadable' }],
  ['HTTP/1.1 400 Bad Request\r\n\r\n', { state: 'unreadable' }],
])('%# reads the first answer', async (reply, expected) => {
  const host = pretendHost({ 'tcp/5555': { reply: () => reply } });
  const { values } = await look(adbConnect, host, { facts: [openPort(5555)] });
  expect([values, host.written.get('tcp/5555')?.length]).toMatchObject([[expected], 1]);
});
