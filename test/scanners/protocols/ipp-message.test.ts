import { describe, expect, test } from 'vitest';
import { packet, uint16, uint32 } from '../../../scanners/protocols/bytes.ts';
import { ippRequest, ippText, ippValues, parseIppAnswer } from '../../../scanners/protocols/ipp-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const value = (tag: number, name: string, data: Uint8Array | string) =>
  packet(tag, uint16(name.length), name, uint16(packet(data).length), data);
const printer = packet(
  [2, 0],
  uint16(0),
  uint32(1),
  0x01,
  value(0x47, 'attributes-charset', 'utf-8'),
  0x04,
  value(0x41, 'printer-make-and-model', 'HP LaserJet \u202e'),
  value(0x44, 'uri-authentication-supported', 'none'),
  value(0x44, '', 'basic'),
  value(0x21, 'pages', packet(uint32(0xffffffff))),
  value(0x22, 'color', packet(1)),
  value(0x35, 'printer-info', packet(uint16(2), 'en', uint16(4), 'Desk')),
  value(0x31, 'printer-current-time', new Uint8Array(11)),
  0x03,
);

test('a request asks for attributes by name', () => {
  const bytes = ippRequest({
    operation: 'Get-Printer-Attributes',
    requestId: 1,
    printerUri: 'ipp://192.168.77.5:631/ipp/print',
    attributes: ['printer-make-and-model', 'printer-uuid'],
  });
  expect([...bytes.subarray(0, 9)]).toEqual([1, 1, 0, 0x0b, 0, 0, 0, 1, 1]);
  const read = parseIppAnswer(bytes);
  expect(read && ippValues(read, 'operation', 'requested-attributes')).toEqual([
    'printer-make-and-model',
    'printer-uuid',
  ]);
  expect(read && ippText(read, 'operation', 'printer-uri')).toBe('ipp://192.168.77.5:631/ipp/print');
});

test('an answer gives attributes by group', () => {
  const answer = parseIppAnswer(printer);
  expect([answer?.status, answer?.requestId, answer?.groups.map(({ kind }) => kind)]).toEqual([
    0,
    1,
    ['operation', 'printer'],
  ]);
  expect(Object.fromEntries(answer?.groups[1]?.attributes ?? [])).toEqual({
    'printer-make-and-model': ['HP LaserJet'],
    'uri-authentication-supported': ['none', 'basic'],
    pages: [-1],
    color: [true],
    'printer-info': ['Desk'],
    'printer-current-time': [],
  });
});

test('a list of jobs has a group for each', () => {
  const jobs = packet(
    [1, 1],
    uint16(0),
    uint32(2),
    ...Array(3).fill(packet(2, value(0x42, 'job-name', 'x'))),
    3,
  );
  expect(parseIppAnswer(jobs)?.groups.map(({ kind }) => kind)).toEqual(['job', 'job', 'job']);
});

describe('a hostile answer', () => {
  const head = packet([1, 1], uint16(0), uint32(1));

  test('is bounded in groups, attributes and values', () => {
    expect(parseIppAnswer(packet(head, new Uint8Array(5_000).fill(2)))?.groups).toHaveLength(256);
    const names = Array.from({ length: 1_000 }, (_, index) => value(0x44, `a${index}`, 'x'));
    expect(parseIppAnswer(packet(head, 4, ...names))?.groups[0]?.attributes.size).toBe(256);
    const values = packet(value(0x44, 'a', 'x'), ...Array(500).fill(value(0x44, '', 'x')));
    expect(parseIppAnswer(packet(head, 4, values))?.groups[0]?.attributes.get('a')).toHaveLength(64);
  });

  test.each([
    [
      'a length past the end',
      packet(head, 4, 0x44, 0xff, 0xff),
      [{ kind: 'printer', attributes: new Map() }],
    ],
    ['a value before any group', packet(head, value(0x44, 'a', 'x')), []],
    ['no end', head, []],
  ])('with %s keeps what came before', (_what, bytes, groups) => {
    expect(parseIppAnswer(bytes)?.groups).toEqual(groups);
  });

  test.each([
    ['HTML', packet('<html></html>')],
    ['cut short', head.subarray(0, 7)],
    ['too long', packet(head, new Uint8Array(300_000))],
    ['nothing', new Uint8Array()],
  ])('%s is none', (_what, bytes) => {
    expect(parseIppAnswer(bytes)).toBeUndefined();
  });
});

testParserProperties('parseIppAnswer', parseIppAnswer, [printer]);
