import { expect, test } from 'vitest';
import smbNegotiate from '../../../scanners/probes/smb-negotiate.ts';
import { packet, uint16, uint16le } from '../../../scanners/protocols/bytes.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [openPort(445)];
const framed = (message: Uint8Array) => packet(0, 0, uint16(message.length), message);

/** MS-SMB2 section 2.2.4: signing enabled, dialect 3.1.1. */
const second = framed(
  packet(
    0xfe,
    'SMB',
    uint16le(64),
    new Uint8Array(58),
    uint16le(65),
    uint16le(1),
    uint16le(0x0311),
    new Uint8Array(58),
  ),
);
/** MS-CIFS section 2.2.4.52.2: 17 words, dialect 0. */
const first = framed(packet(0xff, 'SMB', 0x72, new Uint8Array(27), 17, uint16le(0), 3, new Uint8Array(33)));

const server = (answers: { readonly first?: Uint8Array; readonly second?: Uint8Array }) =>
  pretendHost({ 'tcp/445': { reply: (sent) => (sent[4] === 0xff ? answers.first : answers.second) } });

test.each([
  ['both', { first, second }, { smb1: true, dialect: '3.1.1', signing: 'enabled' }],
  ['the later versions', { second }, { smb1: false, dialect: '3.1.1', signing: 'enabled' }],
  ['the first version alone', { first }, { smb1: true, signing: 'off' }],
])('a server that speaks %s', async (_what, answers, expected) => {
  const { values } = await look(smbNegotiate, server(answers), { facts });
  expect(values).toEqual([{ state: 'open', ...expected }]);
});

test('a server that speaks neither', async () => {
  expect((await look(smbNegotiate, server({}), { facts })).values).toMatchObject([{ state: 'silent' }]);
});
