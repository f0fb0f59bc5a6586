import { describe, expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import {
  ftpCommand,
  ftpDataPort,
  parseFtpNames,
  parseFtpReplies,
} from '../../../scanners/protocols/ftp-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const features = packet(
  '220 (vsFTPd 3.0.3)\r\n211-Features:\r\n AUTH TLS\r\n230 not the end\r\n211 End\r\n331 ',
);

describe('replies', () => {
  test('of one and of several lines', () => {
    expect(parseFtpReplies(features)).toEqual([
      { code: 220, lines: ['(vsFTPd 3.0.3)'] },
      { code: 211, lines: ['Features:', 'AUTH TLS', '230 not the end', 'End'] },
    ]);
  });

  test.each([
    ['a bare code', '230\r\n', [{ code: 230, lines: [''] }]],
    ['bare line feeds', '421 Too many\n', [{ code: 421, lines: ['Too many'] }]],
    [
      'a redirect of the data connection, as text',
      '227 (203,0,113,9,0,22)\r\n',
      [{ code: 227, lines: ['(203,0,113,9,0,22)'] }],
    ],
    ['terminal sequences', '220 \u001b[2Jhi\r\n', [{ code: 220, lines: ['[2Jhi'] }]],
    ['no end', '220-hello\r\n220-again\r\n', []],
    ['no line', '220 hello', []],
    ['another protocol', 'SSH-2.0-x\r\n220 hi\r\n', []],
    ['a code out of range', '999 hi\r\n', []],
    ['nothing', '', []],
  ])('with %s', (_what, text, expected) => {
    expect(parseFtpReplies(packet(text))).toEqual(expected);
  });

  test('are bounded in number, lines and length', () => {
    expect(parseFtpReplies(packet('220 a\r\n'.repeat(1_000)))).toHaveLength(32);
    expect(parseFtpReplies(packet(`220-a\r\n${' b\r\n'.repeat(1_000)}220 c\r\n`))[0]?.lines).toHaveLength(64);
    expect(parseFtpReplies(packet(`220-${'x'.repeat(65_536)}\r\n220 c\r\n`))).toEqual([]);
  });
});

test('a command is one line', () => {
  expect(ftpCommand('USER', 'anonymous')).toEqual(packet('USER anonymous\r\n'));
  expect(ftpCommand('QUIT')).toEqual(packet('QUIT\r\n'));
  expect(ftpCommand('PASS', 'a\r\nDELE b')).toBeUndefined();
});

test.each([
  [229, 'Entering Extended Passive Mode (|||6446|)', 6446],
  [227, 'Entering Passive Mode (192,168,1,5,195,80)', 50_000],
  [227, 'Entering Passive Mode (1,2,3,4,999,80)', undefined],
  [229, '(|||0|)', undefined],
  [229, '(|||99999|)', undefined],
  [200, '(|||6446|)', undefined],
])('%i %s opens port %s', (code, text, port) => {
  expect(ftpDataPort({ code, lines: [text] })).toBe(port);
});

test('a list of names, without paths and doubles', () => {
  expect(parseFtpNames(packet('readme.txt\r\n/pub/Photos\n\nreadme.txt\r\n'))).toEqual([
    'readme.txt',
    'Photos',
  ]);
  expect(parseFtpNames(packet(Array.from({ length: 500 }, (_, n) => `f${n}\n`).join('')))).toHaveLength(64);
});

testParserProperties('parseFtpNames', parseFtpNames, [packet('readme.txt\r\n')]);
testParserProperties('parseFtpReplies', parseFtpReplies, [features]);
