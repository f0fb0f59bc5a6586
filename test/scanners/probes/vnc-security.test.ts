import { expect, test } from 'vitest';
import vncSecurity from '../../../scanners/probes/vnc-security.ts';
import { packet, uint32 } from '../../../scanners/protocols/bytes.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [openPort(5900)];
const server = (banner: string, security: Uint8Array) =>
  pretendHost({ 'tcp/5900': { banner, reply: (sent) => (sent[0] === 0x52 ? security : undefined) } });

test.each([
  ['RFB 003.008\n', Uint8Array.of(2, 1, 2), { version: '3.8', types: [1, 2], none: true }],
  ['RFB 003.008\n', Uint8Array.of(1, 2), { version: '3.8', types: [2], none: false }],
  ['RFB 003.003\n', packet(uint32(1)), { version: '3.3', types: [1], none: true }],
  [
    'RFB 003.008\n',
    packet(0, uint32(8), 'too many'),
    { version: '3.8', types: [], none: false, reason: 'too many' },
  ],
])('%# reads %j', async (banner, security, expected) => {
  const { values } = await look(vncSecurity, server(banner, security), { facts });
  expect(values).toEqual([{ state: 'open', ...expected }]);
});

test('says its version and nothing more', async () => {
  const host = server('RFB 003.008\n', Uint8Array.of(1, 1));
  await look(vncSecurity, host, { facts });
  expect(host.written.get('tcp/5900')?.map((bytes) => new TextDecoder().decode(bytes))).toEqual([
    'RFB 003.008\n',
  ]);
});

test.each(['SSH-2.0-x\r\n', '', 'RFB 003.008\n'])('%j alone is no handshake', async (banner) => {
  const { values } = await look(vncSecurity, server(banner, new Uint8Array()), { facts });
  expect(values).toEqual([{ state: 'unreadable', why: 'no VNC handshake' }]);
});
