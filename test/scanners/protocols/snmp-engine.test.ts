import { expect, test } from 'vitest';
import { parseSnmpEngine, snmpEngineQuestion } from '../../../scanners/protocols/snmp-engine.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

/** What net-snmp 5.9 answered to question 7. */
const answer = Buffer.from(
  '306b020103300e020107020300ffe30401000201030421301f041180001f8880b0a8ec739e64036b000000000201010201170400' +
    '040004003033041180001f8880b0a8ec739e64036b000000000400a81c0201070201000201003011300f060a2b060106030f01' +
    '010400410102',
  'hex',
);

test('reads what a real agent of version 3 says of itself', () => {
  expect(parseSnmpEngine(answer)).toEqual({
    id: 7,
    engine: '80001f8880b0a8ec739e64036b00000000',
    enterprise: 8072,
    boots: 1,
    upSeconds: 23,
  });
});

test('the question names no engine, no account and no object', () => {
  const text = Buffer.from(snmpEngineQuestion(7)).toString('hex');
  expect(text).toBe(
    '303e020103301102040000000' +
      '7020300ffe3040104020103' +
      '0410300e0400020100020100040004000400' +
      '30140400' +
      '0400a00e020400000007020100020100' +
      '3000',
  );
});

test.each([
  ['the question itself', snmpEngineQuestion(7)],
  [
    'a name that is too short',
    Buffer.from(answer.toString('hex').replace('041180001f8880', '040480001f8880'), 'hex'),
  ],
  ['half of it', answer.subarray(0, 60)],
  ['nothing', new Uint8Array()],
])('%s is no answer', (_what, bytes) => {
  expect(parseSnmpEngine(bytes)).toBeUndefined();
});

testParserProperties('parseSnmpEngine', parseSnmpEngine, [answer]);
