import { expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { parseRsyncAnswer } from '../../../scanners/protocols/rsync-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const list = packet(
  '@RSYNCD: 31.0 sha512 md5\nWelcome\tto the NAS\nphotos         \tFamily photos\nbackup         \t\n@RSYNCD: EXIT\n',
);

test.each([
  [
    'a list',
    list,
    {
      version: '31.0',
      modules: [{ name: 'photos', comment: 'Family photos' }, { name: 'backup' }],
      complete: true,
    },
  ],
  ['half a list', list.subarray(0, 60), { version: '31.0', modules: [], complete: false }],
  [
    'a refusal',
    packet('@RSYNCD: 30.0\n@ERROR: access denied\n'),
    { version: '30.0', modules: [], complete: false, error: 'access denied' },
  ],
  ['a greeting', packet('@RSYNCD: 31.0\n'), { version: '31.0', modules: [], complete: false }],
  ['another protocol', packet('220 ftp\r\n'), undefined],
])('%s', (_what, bytes, expected) => {
  expect(parseRsyncAnswer(bytes)).toEqual(expected);
});

test('keeps 64 modules', () => {
  const answer = parseRsyncAnswer(packet('@RSYNCD: 31.0\n', 'a              \tb\n'.repeat(1_000)));
  expect([answer?.modules.length, answer?.complete]).toEqual([64, false]);
});

testParserProperties('parseRsyncAnswer', parseRsyncAnswer, [list]);
