import { describe, expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { TelnetConversation, telnetLine, telnetPrompt } from '../../../scanners/protocols/telnet-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const busybox = packet(255, 253, 1, 255, 253, 31, 255, 251, 1, 255, 251, 3, '\r\ncam login: ');

function converse(...chunks: Uint8Array[]) {
  const conversation = new TelnetConversation();
  const sent = chunks.flatMap((chunk) => [...conversation.receive(chunk)]);
  return { sent, text: conversation.text, negotiated: conversation.negotiated };
}

test('refuses every option and keeps the text', () => {
  expect(converse(busybox)).toEqual({
    sent: [255, 252, 1, 255, 252, 31, 255, 254, 1, 255, 254, 3],
    text: '\ncam login: ',
    negotiated: true,
  });
});

test('is the same however it is cut', () => {
  const whole = converse(busybox);
  expect(converse(...[...busybox].map((byte) => packet(byte)))).toEqual(whole);
});

test('skips what is negotiated inside an option, and keeps a doubled command byte', () => {
  expect(converse(packet(255, 250, 24, 1, 255, 255, 255, 240, 'a', 255, 255, 'b'))).toEqual({
    sent: [],
    text: 'a\u00ffb',
    negotiated: true,
  });
});

test('text alone negotiates nothing', () => {
  expect(converse(packet('login: ')).negotiated).toBe(false);
});

describe('a hostile peer', () => {
  test('that never stops offering gets 32 refusals', () => {
    expect(converse(packet(...Array(10_000).fill([255, 251, 1]))).sent).toHaveLength(96);
  });

  test('that answers refusals gets none for them', () => {
    expect(converse(packet(255, 252, 1, 255, 254, 1)).sent).toEqual([]);
  });

  test('is heard for 16 KiB', () => {
    expect(converse(packet('x'.repeat(100_000))).text).toHaveLength(16_384);
    expect(converse(packet(255, 250, 'x'.repeat(100_000))).text).toBe('');
  });

  test('cannot play tricks on a terminal', () => {
    const tricks =
      '\u001b[2J\u001b[31mred\u001b[0m \u001b]8;;http://x\u0007link\u001b]8;;\u001b\\\u001bc\u0000\u0008end';
    expect(converse(packet(tricks)).text).toBe('red linkend');
  });
});

test.each([
  ['cam login: ', 'login'],
  ['Username:', 'login'],
  ['user name : ', 'login'],
  ['welcome\nPassword: ', 'password'],
  ['Password for root:', 'password'],
  ['last login: Mon\n# ', 'shell'],
  ['root@OpenWrt:~# ', 'shell'],
  ['[admin@MikroTik] > ', 'shell'],
  ['router>', 'shell'],
  ['Last login: Monday', undefined],
  ['<html>', undefined],
  ['Login incorrect', undefined],
  ['', undefined],
])('%j asks for %s', (text, expected) => {
  expect(telnetPrompt(text)).toBe(expected);
});

test('types one line only', () => {
  expect(telnetLine('admin')).toEqual(packet('admin\r\n'));
  expect(telnetLine('admin\r\nreboot')).toBeUndefined();
  expect(telnetLine('\u00ff')).toBeUndefined();
});

testParserProperties(
  'TelnetConversation',
  (bytes) => ({ ...converse(bytes), prompt: telnetPrompt(converse(bytes).text) }),
  [busybox, packet('\u001b[1;31mA\u001b]0;t\u0007 login:')],
);
