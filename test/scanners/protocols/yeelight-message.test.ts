import { expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { parseYeelightMessage, yeelightSearch } from '../../../scanners/protocols/yeelight-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const fields =
  'Location: yeelight://192.168.77.41:55443\r\nid: 0x000000000015243f\r\nmodel: color\r\nfw_ver: 18\r\nname: \r\n';
const answer = packet(`HTTP/1.1 200 OK\r\n${fields}\r\n`);
const expected = {
  id: '0x000000000015243f',
  model: 'color',
  firmware: '18',
  location: 'yeelight://192.168.77.41:55443',
};

test.each([
  ['an answer', answer, expected],
  ['an announcement', packet(`NOTIFY * HTTP/1.1\r\nNTS: ssdp:alive\r\n${fields}`), expected],
  ['our own search', yeelightSearch, undefined],
  [
    'an answer of another kind',
    packet('HTTP/1.1 200 OK\r\nLocation: http://192.168.77.1/\r\nid: 1\r\n\r\n'),
    undefined,
  ],
  ['an answer without an id', packet('HTTP/1.1 200 OK\r\nLocation: yeelight://1.2.3.4:5\r\n\r\n'), undefined],
  ['too much', packet(answer, 'x'.repeat(9_000)), undefined],
])('%s', (_what, bytes, result) => {
  expect(parseYeelightMessage(bytes)).toEqual(result);
});

testParserProperties('parseYeelightMessage', parseYeelightMessage, [answer]);
