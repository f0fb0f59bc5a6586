import { expect, test } from 'vitest';
import { hex, packet } from '../../../scanners/protocols/bytes.ts';
import { coapDiscovery, parseCoapAnswer } from '../../../scanners/protocols/coap-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const links = '</oic/d>;rt="oic.wk.d oic.d.light";if="oic.if.r",</a,b>;title="Lights, all";ct=40,</plain>';
const answer = packet(0x51, 0x45, 0x12, 0x34, 0x07, 0xc1, 40, 0xff, links);

test('asks for the list of resources', () => {
  expect(hex(coapDiscovery(0x1234, 7))).toBe('5101123407bb2e77656c6c2d6b6e6f776e04636f7265');
});

test('an answer lists resources', () => {
  expect(parseCoapAnswer(answer)).toEqual({
    token: 7,
    code: '2.05',
    resources: [
      { path: '/oic/d', type: 'oic.wk.d oic.d.light' },
      { path: '/a,b', title: 'Lights, all' },
      { path: '/plain' },
    ],
  });
});

test('a refusal has a code', () => {
  expect(parseCoapAnswer(packet(0x60, 0x84, 0, 0))).toEqual({
    token: undefined,
    code: '4.04',
    resources: [],
  });
});

test('long options are skipped', () => {
  expect(
    parseCoapAnswer(packet(0x50, 0x45, 0, 0, 0xdd, 5, 3, new Uint8Array(16), 0xff, '</x>'))?.resources,
  ).toEqual([{ path: '/x' }]);
  expect(
    parseCoapAnswer(packet(0x50, 0x45, 0, 0, 0x1e, 0, 3, new Uint8Array(272), 0xff, '</y>'))?.resources,
  ).toEqual([{ path: '/y' }]);
});

test.each([
  ['our own question', coapDiscovery(1, 1)],
  ['another version', packet(0x91, 0x45, 0, 0, 7)],
  ['a token of 15 bytes', packet(0x5f, 0x45, 0, 0, new Uint8Array(15))],
  ['an option past the end', packet(0x50, 0x45, 0, 0, 0x1d, 200)],
  ['a reserved option', packet(0x50, 0x45, 0, 0, 0x1f)],
  ['endless options', packet(0x50, 0x45, 0, 0, new Uint8Array(5_000))],
  ['nothing', new Uint8Array()],
])('%s is no answer', (_what, bytes) => {
  expect(parseCoapAnswer(bytes)).toBeUndefined();
});

test('keeps 64 resources', () => {
  expect(parseCoapAnswer(packet(0x50, 0x45, 0, 0, 0xff, '</a>,'.repeat(1_000)))?.resources).toHaveLength(64);
});

testParserProperties('parseCoapAnswer', parseCoapAnswer, [answer]);
