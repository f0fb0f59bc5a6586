import { expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { parseRedisAnswer } from '../../../scanners/protocols/redis-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const info = packet(
  '$90\r\n# Server\r\nredis_version:7.0.15\r\nredis_git_sha1:0\r\nos:Linux 6.1.0 x86_64\r\n\r\n',
);

test.each([
  ['an open server', info, { open: true, version: '7.0.15', os: 'Linux 6.1.0 x86_64' }],
  ['an empty answer', packet('$0\r\n\r\n'), { open: true }],
  [
    'a password',
    packet('-NOAUTH Authentication required.\r\n'),
    { open: false, error: 'NOAUTH Authentication required.' },
  ],
  ['a refusal with tricks', packet('-DENIED \u001b[2J\r\nmore'), { open: false, error: 'DENIED [2J' }],
  ['another protocol', packet('HTTP/1.1 400 Bad Request\r\n'), undefined],
  ['nothing', packet(), undefined],
])('%s', (_what, bytes, expected) => {
  expect(parseRedisAnswer(bytes)).toEqual(expected);
});

testParserProperties('parseRedisAnswer', parseRedisAnswer, [info]);
