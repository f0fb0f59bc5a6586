import { describe, expect, test } from 'vitest';
import { packet, uint16, uint32 } from '../../../scanners/protocols/bytes.ts';
import { netbiosStatusQuery, parseNetbiosStatus } from '../../../scanners/protocols/netbios-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const entry = (name: string, suffix: number, flags: number) => packet(name.padEnd(15), suffix, uint16(flags));

function status(names: readonly Uint8Array[], mac: number[], count = names.length): Uint8Array {
  const body = packet(count, ...names, mac, new Uint8Array(40));
  const head = [9, 0x8400, 0, 1, 0, 0].flatMap(uint16);
  return packet(
    head,
    32,
    `CK${'A'.repeat(30)}`,
    0,
    uint16(0x21),
    uint16(1),
    uint32(0),
    uint16(body.length),
    body,
  );
}

const windows = status(
  [entry('DESKTOP-1', 0, 0x0400), entry('WORKGROUP', 0, 0x8400), entry('DESKTOP-1', 0x20, 0x0400)],
  [0x00, 0x11, 0x32, 0xaa, 0xbb, 0xcc],
);

test('a request has 50 bytes', () => {
  const query = netbiosStatusQuery(0x1234);
  expect([query.length, ...query.subarray(0, 6), ...query.subarray(-5)]).toEqual([
    50, 0x12, 0x34, 0, 0, 0, 1, 0, 0, 0x21, 0, 1,
  ]);
});

test('an answer names computer, group and hardware', () => {
  expect(parseNetbiosStatus(windows)).toEqual({
    id: 9,
    names: [
      { name: 'DESKTOP-1', suffix: 0, group: false },
      { name: 'WORKGROUP', suffix: 0, group: true },
      { name: 'DESKTOP-1', suffix: 0x20, group: false },
    ],
    computer: 'DESKTOP-1',
    workgroup: 'WORKGROUP',
    mac: '00:11:32:aa:bb:cc',
  });
});

test('an answer of Samba has no hardware address', () => {
  expect(parseNetbiosStatus(status([entry('NAS', 0x20, 0x0400)], [0, 0, 0, 0, 0, 0]))).toEqual({
    id: 9,
    names: [{ name: 'NAS', suffix: 0x20, group: false }],
    computer: 'NAS',
  });
});

describe('a hostile answer', () => {
  test('with 255 names gives 64, without their controls', () => {
    const flood = parseNetbiosStatus(
      status(Array(255).fill(entry('A\u0000\u001b[2J', 0, 0)), [0, 0, 0, 0, 0, 0]),
    );
    expect(flood?.names).toHaveLength(64);
    expect(flood?.computer).toBe('A[2J');
  });

  test('with fewer names than it counts gives those', () => {
    expect(parseNetbiosStatus(status([], [], 255))?.names.length).toBeLessThan(4);
  });

  test.each([
    ['the request', netbiosStatusQuery(1)],
    ['cut short', windows.subarray(0, 50)],
    ['nothing', new Uint8Array()],
    ['a name query answer', packet(windows.subarray(0, 46), uint16(0x20), windows.subarray(48))],
  ])('%s is none', (_what, bytes) => {
    expect(parseNetbiosStatus(bytes)).toBeUndefined();
  });
});

testParserProperties('parseNetbiosStatus', parseNetbiosStatus, [windows]);
