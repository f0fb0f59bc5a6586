import { expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { parseWizAnswer, wizQuery } from '../../../scanners/protocols/wiz-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const light = packet(
  '{"method":"getSystemConfig","env":"pro","result":{"mac":"a8bb50000001","homeId":0,"moduleName":"ESP01_SHRGB1C_31","fwVersion":"1.25.0"}}',
);

test('a light says who it is', () => {
  expect(parseWizAnswer(light)).toEqual({
    mac: 'a8:bb:50:00:00:01',
    module: 'ESP01_SHRGB1C_31',
    firmware: '1.25.0',
    homeId: 0,
  });
});

test.each([
  ['our own question', wizQuery, undefined],
  ['another method', packet('{"method":"syncPilot","result":{}}'), undefined],
  ['no JSON', packet('hello'), undefined],
  ['wrong kinds', packet('{"method":"getSystemConfig","result":{"mac":[1],"homeId":1e999}}'), {}],
  ['too much', packet(`{"method":"getSystemConfig","x":"${'y'.repeat(5_000)}"}`), undefined],
])('%s', (_what, bytes, expected) => {
  expect(parseWizAnswer(bytes)).toEqual(expected);
});

testParserProperties('parseWizAnswer', parseWizAnswer, [light]);
