import { expect, test } from 'vitest';
import { packet, uint32 } from '../../../scanners/protocols/bytes.ts';
import { ntpQuery, parseNtpAnswer } from '../../../scanners/protocols/ntp-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const answer = (flags: number, stratum: number, seconds: number) =>
  packet(flags, stratum, new Uint8Array(38), uint32(seconds), uint32(0x8000_0000));
const clock = answer(0x24, 2, 2_208_988_800 + 1_700_000_000);

test.each([
  ['a clock', clock, { stratum: 2, time: 1_700_000_000_500 }],
  ['a clock that is not set', answer(0xe4, 16, 0), { stratum: 16 }],
  ['a refusal', answer(0x24, 0, 5), { stratum: 0 }],
  ['our own question', ntpQuery, undefined],
  ['an impossible stratum', answer(0x24, 99, 5), undefined],
  ['half an answer', clock.subarray(0, 47), undefined],
])('%s', (_what, bytes, expected) => {
  expect(parseNtpAnswer(bytes)).toEqual(expected);
});

testParserProperties('parseNtpAnswer', parseNtpAnswer, [clock]);
