import { expect, test } from 'vitest';
import { packet, uint16le, uint32le } from '../../../scanners/protocols/bytes.ts';
import {
  isSrvsvcBound,
  parseSrvsvcShares,
  srvsvcBind,
  srvsvcShareEnum,
} from '../../../scanners/protocols/srvsvc-message.ts';
import { shareList } from '../../support/share-list.ts';

test('reads shares with kind and remark', () => {
  const list = shareList([
    ['Photos', 0, 'Family photos'],
    ['Printer', 1, ''],
    ['IPC$', 0x80000003, 'IPC Service'],
  ]);
  expect(parseSrvsvcShares(list)).toEqual([
    { name: 'Photos', kind: 'disk', remark: 'Family photos' },
    { name: 'Printer', kind: 'printer' },
    { name: 'IPC$', kind: 'ipc', remark: 'IPC Service' },
  ]);
});

test('the questions are of the length that they claim', () => {
  const lengthIn = (bytes: Uint8Array) => (bytes[8] ?? 0) + (bytes[9] ?? 0) * 256;
  for (const question of [srvsvcBind, srvsvcShareEnum('192.168.1.5')]) {
    expect(lengthIn(question)).toBe(question.length);
  }
});

test('a bind is known by its answer', () => {
  expect([12, 13, 3].map((type) => isSrvsvcBound(packet(5, 0, type, 3)))).toEqual([true, false, false]);
});

const head = packet(5, 0, 2, 3, new Uint8Array(20));

test.each([
  ['a fault', packet(5, 0, 3, 3, new Uint8Array(40))],
  ['nothing', new Uint8Array()],
  ['no list', packet(head, uint32le(1), uint32le(1), uint32le(0), uint32le(0), uint32le(5))],
  [
    'a million shares',
    packet(
      head,
      [1, 1, 9, 1_000_000, 9, 1_000_000].flatMap((n) => [...uint32le(n)]),
    ),
  ],
])('%s is no list of shares', (_what, bytes) => {
  expect(parseSrvsvcShares(bytes)).toBeUndefined();
});

test('a text that is longer than its packet costs that text only', () => {
  const entry = packet(uint32le(9), uint32le(0), uint32le(0));
  const text = packet(uint32le(0xffff), uint32le(0), uint32le(0xffff), uint16le(0x41));
  const list = packet(
    head,
    [1, 1, 9, 1, 9, 1].flatMap((n) => [...uint32le(n)]),
    entry,
    text,
  );
  expect(parseSrvsvcShares(list)).toEqual([]);
});
