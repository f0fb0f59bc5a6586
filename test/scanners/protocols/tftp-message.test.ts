import { expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { parseTftpAnswer, tftpAbort, tftpRead } from '../../../scanners/protocols/tftp-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const missing = packet(0, 5, 0, 1, 'File not found', 0);

test('asks for a plain name only', () => {
  expect(tftpRead('homelatch-x1')).toEqual(packet(0, 1, 'homelatch-x1', 0, 'octet', 0));
  expect(tftpRead('a\u0000b')).toBeUndefined();
  expect(tftpRead('')).toBeUndefined();
});

test.each([
  ['an error', missing, { reply: 'error', errorCode: 1, message: 'File not found' }],
  [
    'an error without an end',
    packet(0, 5, 0, 2, '<b>\u001b[2J'),
    { reply: 'error', errorCode: 2, message: '<b>[2J' },
  ],
  ['data', packet(0, 3, 0, 1, 'secret'), { reply: 'data' }],
  ['options', packet(0, 6, 'tsize', 0), { reply: 'data' }],
  ['our own abort', tftpAbort, { reply: 'error', errorCode: 0, message: 'not wanted' }],
  ['a question', packet(0, 1, 'x', 0, 'octet', 0), undefined],
  ['nothing', packet(), undefined],
])('%s', (_what, bytes, expected) => {
  expect(parseTftpAnswer(bytes)).toEqual(expected);
});

testParserProperties('parseTftpAnswer', parseTftpAnswer, [missing]);
