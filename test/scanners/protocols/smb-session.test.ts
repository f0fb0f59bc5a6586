import { expect, test } from 'vitest';
import { packet, uint16, uint32le } from '../../../scanners/protocols/bytes.ts';
import {
  parseSmbReply,
  pipeAnswer,
  smbAskPipe,
  smbNegotiateForGuest,
  smbOpenPipe,
  smbSessionSetup,
  smbStart,
  smbTreeConnect,
} from '../../../scanners/protocols/smb-session.ts';

const framed = (message: Uint8Array) => packet(0, 0, uint16(message.length), message);
const message = (status: number, body: Uint8Array = new Uint8Array()) =>
  packet(
    0xfe,
    'SMB',
    new Uint8Array(4),
    uint32le(status),
    new Uint8Array(24),
    uint32le(7),
    Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    new Uint8Array(16),
    body,
  );

test('every request is of the length that it claims', () => {
  const place = { ...smbStart, message: 3 };
  const requests = [
    smbNegotiateForGuest(new Uint8Array(16)),
    smbSessionSetup(place, new Uint8Array(40)),
    smbTreeConnect(place, '192.168.1.5', 'Public'),
    smbOpenPipe(place, 'srvsvc'),
    smbAskPipe(place, new Uint8Array(16), new Uint8Array(72)),
  ];
  expect(requests.map((bytes) => bytes.length - 4)).toEqual(
    requests.map((bytes) => (bytes[2] ?? 0) * 256 + (bytes[3] ?? 0)),
  );
});

test('reads status, session and tree', () => {
  expect(parseSmbReply(framed(message(0xc0000016, Uint8Array.of(9))))).toEqual({
    status: 0xc0000016,
    session: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    tree: 7,
    body: Uint8Array.of(9),
  });
});

test('a notice of delay is passed over, and waited out', () => {
  const delay = framed(message(0x103));
  expect(parseSmbReply(delay)).toBeUndefined();
  expect(parseSmbReply(packet(delay, framed(message(0))))?.status).toBe(0);
});

test('a reply that came late names the work where others name the tree', () => {
  const late = message(0);
  late[16] = 2;
  expect(parseSmbReply(framed(late))).not.toHaveProperty('tree');
});

test('reading twice gives the same: nothing is turned round in a view of the packet', () => {
  const bytes = Buffer.from(framed(message(0xc0000016)));
  expect([parseSmbReply(bytes)?.status, parseSmbReply(bytes)?.status]).toEqual([0xc0000016, 0xc0000016]);
});

test.each([
  ['nothing', new Uint8Array()],
  ['a length of 16 MB', Uint8Array.of(0, 0xff, 0xff, 0xff, 1)],
  ['the first version', framed(packet(0xff, 'SMB', new Uint8Array(80)))],
  ['a cut header', framed(packet(0xfe, 'SMB', new Uint8Array(10)))],
  ['empty frames', new Uint8Array(4_000)],
])('%s is no reply', (_what, bytes) => {
  expect(parseSmbReply(bytes)).toBeUndefined();
});

test('an answer that points before itself is none', () => {
  const body = packet(new Uint8Array(32), uint32le(3), uint32le(5));
  const reply = parseSmbReply(framed(message(0, body)));
  expect(reply && pipeAnswer(reply)).toBeUndefined();
});
