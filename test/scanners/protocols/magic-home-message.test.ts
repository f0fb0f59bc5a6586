import { expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { magicHomeQuery, parseMagicHomeAnswer } from '../../../scanners/protocols/magic-home-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const light = packet('192.168.1.61,B4E842123456,AK001-ZJ2149');

test.each([
  ['a light', light, { mac: 'b4:e8:42:12:34:56', model: 'AK001-ZJ2149' }],
  ['one that tells no model', packet('192.168.1.61,B4E842123456,'), { mac: 'b4:e8:42:12:34:56' }],
  ['our own question', magicHomeQuery, undefined],
  ['no address', packet('x,B4E842123456,AK001'), undefined],
  ['no hardware address', packet('192.168.1.61,B4E8,AK001'), undefined],
  ['a solar logger’s own words', packet('WIFIKIT-214028-READ'), undefined],
  ['too much', packet(`192.168.1.61,B4E842123456,${'x'.repeat(300)}`), undefined],
])('%s', (_what, bytes, expected) => {
  expect(parseMagicHomeAnswer(bytes)).toEqual(expected);
});

testParserProperties('parseMagicHomeAnswer', parseMagicHomeAnswer, [light]);
