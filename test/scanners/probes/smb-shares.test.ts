import { expect, test } from 'vitest';
import { smbNegotiate } from '../../../scanners/probes/smb-negotiate.ts';
import smbShares from '../../../scanners/probes/smb-shares.ts';
import { packet, uint16, uint32le } from '../../../scanners/protocols/bytes.ts';
import { tcp } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { saw } from '../../support/observations.ts';
import { pretendHost } from '../../support/pretend-network.ts';
import { shareList } from '../../support/share-list.ts';

const facts = [saw(smbNegotiate, { state: 'open', smb1: false, dialect: '3.1.1' }, tcp(445))];

function reply(status: number, body: Uint8Array = new Uint8Array(80)): Uint8Array {
  const message = packet(0xfe, 'SMB', new Uint8Array(4), uint32le(status), new Uint8Array(52), body);
  return packet(0, 0, uint16(message.length), message);
}

const pipe = (content: Uint8Array) =>
  reply(
    0,
    packet(new Uint8Array(32), uint32le(64 + 48), uint32le(content.length), new Uint8Array(8), content),
  );
const bound = packet(5, 0, 12, 3);

/** A server whose answers come in order, one for each request. */
function server(...replies: Uint8Array[]) {
  const waiting = replies.values();
  return pretendHost({ 'tcp/445': { reply: () => waiting.next().value } });
}

const denied = 0xc000_0022;
const more = 0xc000_0016;

test('a server that shows its shares to nobody in particular', async () => {
  const list = shareList([['Photos', 0, 'Family photos']]);
  const host = server(reply(0), reply(more), reply(0), reply(0), reply(0), pipe(bound), pipe(list));
  expect((await look(smbShares, host, { facts })).values).toEqual([
    { state: 'open', guest: true, shares: [{ name: 'Photos', kind: 'disk', remark: 'Family photos' }] },
  ]);
});

test('a share that is listed lets a guest in or not', async () => {
  const list = shareList([
    ['Public', 0, ''],
    ['Family', 0, ''],
    ['IPC$', 3, ''],
  ]);
  const start = [reply(0), reply(more), reply(0), reply(0), reply(0), pipe(bound), pipe(list)];
  const host = server(...start, reply(0), reply(denied));
  expect((await look(smbShares, host, { facts })).values).toMatchObject([
    {
      guest: true,
      shares: [{ name: 'Public', opens: true }, { name: 'Family', opens: false }, { kind: 'ipc' }],
    },
  ]);
  const paths = (host.written.get('tcp/445') ?? []).map((bytes) =>
    Buffer.from(bytes).toString('utf16le', 76),
  );
  expect(paths.slice(-2)).toEqual(['\\\\192.168.1.50\\Public', '\\\\192.168.1.50\\Family']);
});

test('a server that asks for time is asked for its shares in the same tree', async () => {
  const tree = 7;
  const inTree = reply(0);
  inTree.set(uint32le(tree), 4 + 36);
  const later = pipe(bound);
  later[4 + 16] = 2;
  const list = shareList([['Public', 0, '']]);
  const host = server(reply(0), reply(more), reply(0), inTree, inTree, later, pipe(list));
  expect((await look(smbShares, host, { facts })).values).toMatchObject([{ guest: true }]);
  const asked = Buffer.from(host.written.get('tcp/445')?.at(-2) ?? []);
  expect(asked.readUInt32LE(4 + 36)).toBe(tree);
});

test.each([
  ['the login', [reply(0), reply(more), reply(denied)]],
  ['the very start of a login', [reply(0), reply(denied)]],
  ['the pipe', [reply(0), reply(more), reply(0), reply(0), reply(denied)]],
  ['the list', [reply(0), reply(more), reply(0), reply(0), reply(0), pipe(bound), pipe(packet(5, 0, 3, 3))]],
])('a server that refuses %s', async (_what, replies) => {
  expect((await look(smbShares, server(...replies), { facts })).values).toEqual([
    { state: 'open', guest: false, shares: [] },
  ]);
});

test('a server that says nothing has refused nothing', async () => {
  expect((await look(smbShares, server(), { facts })).values).toEqual([
    { state: 'unreadable', why: 'no SMB answer' },
  ]);
});

test('no name and no password is ever sent', async () => {
  const host = server(reply(0), reply(more), reply(denied));
  await look(smbShares, host, { facts });
  const login = Buffer.from(host.written.get('tcp/445')?.[2] ?? []);
  const at = login.indexOf('NTLMSSP');
  // Lengths of the domain, the account and the workstation (MS-NLMP section 2.2.1.3).
  expect([28, 36, 44].map((offset) => login.readUInt16LE(at + offset))).toEqual([0, 0, 0]);
});
