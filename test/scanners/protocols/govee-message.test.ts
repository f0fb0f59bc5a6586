import { expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { goveeSearch, parseGoveeAnswer } from '../../../scanners/protocols/govee-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const strip = packet(
  '{"msg":{"cmd":"scan","data":{"ip":"192.168.77.42","device":"1F:80:C5:32:32:36:72:4E","sku":"H618A","bleVersionHard":"3.01.01","wifiVersionHard":"1.00.10","wifiVersionSoft":"1.02.03"}}}',
);

test.each([
  [
    'a light',
    strip,
    { model: 'H618A', id: '1F:80:C5:32:32:36:72:4E', firmware: '1.02.03', hardware: '1.00.10' },
  ],
  ['our own search', goveeSearch, undefined],
  ['another command', packet('{"msg":{"cmd":"devStatus","data":{"sku":"H618A"}}}'), undefined],
  ['no JSON', packet('hello'), undefined],
])('%s', (_what, bytes, expected) => {
  expect(parseGoveeAnswer(bytes)).toEqual(expected);
});

testParserProperties('parseGoveeAnswer', parseGoveeAnswer, [strip]);
