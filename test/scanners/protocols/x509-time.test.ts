import { expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { parseAsn1Time } from '../../../scanners/protocols/x509-time.ts';

test.each([
  [0x17, '250101000000Z', '2025-01-01T00:00:00Z'],
  [0x17, '491231235959Z', '2049-12-31T23:59:59Z'],
  [0x17, '500101000000Z', '1950-01-01T00:00:00Z'],
  [0x18, '99991231235959Z', '9999-12-31T23:59:59Z'],
  [0x17, '240229000000Z', '2024-02-29T00:00:00Z'],
  [0x17, '250230000000Z', undefined],
  [0x17, '250101240000Z', undefined],
  [0x17, '251301000000Z', undefined],
  [0x17, '2501010000Z', undefined],
  [0x17, '250101000000+0100', undefined],
  [0x18, '00000000000000Z', undefined],
  [0x04, '250101000000Z', undefined],
  [0x17, '', undefined],
])('tag %i, %j', (tag, text, expected) => {
  expect(parseAsn1Time({ tag, start: 0, end: 0, content: packet(text) })).toBe(expected);
});
