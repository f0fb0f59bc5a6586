import { expect, test } from 'vitest';
import { parseSecurityTxt } from '../../../scanners/protocols/security-txt.ts';

test.each([
  [
    'a plain file',
    'Contact: mailto:security@maker.test\nExpires: 2027-01-01T00:00:00Z\nPolicy: https://maker.test/policy\n',
    {
      contacts: ['mailto:security@maker.test'],
      expires: '2027-01-01T00:00:00Z',
      policy: 'https://maker.test/policy',
    },
  ],
  [
    'a signed one, with comments',
    '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n# ours\ncontact:a@maker.test\r\nCONTACT: b@maker.test\nEXPIRES: 2027-01-01T00:00:00z\n-----BEGIN PGP SIGNATURE-----\nabc\n',
    { contacts: ['a@maker.test', 'b@maker.test'], expires: '2027-01-01T00:00:00z' },
  ],
  [
    'one with two dates, of which none holds',
    'Contact: a@maker.test\nExpires: 2027-01-01T00:00:00Z\nExpires: 2030-01-01T00:00:00Z\n',
    { contacts: ['a@maker.test'] },
  ],
  ['a page of something else', '<!doctype html><title>Not found</title>', undefined],
  ['nothing', '', undefined],
])('reads %s', (_what, text, file) => {
  expect(parseSecurityTxt(text)).toEqual(file);
});

test('keeps to its limits however long the file is', () => {
  const file = parseSecurityTxt(`Contact: ${'a'.repeat(9_999)}\n`.repeat(500));
  expect(file?.contacts).toHaveLength(8);
  expect(file?.contacts[0]?.length).toBe(255);
});
