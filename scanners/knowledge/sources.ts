/** Collections of public facts that many vendor files rest on, with the day of the copy that was read. */

/** disclose.io's list of security contacts and policies. */
export const discloseList = {
  source: 'https://github.com/disclose/diodb/blob/master/program-list.json',
  checked: '2026-07-12',
} as const;

/** JustDeleteMe's list of account deletion pages. */
export const deletionList = {
  source: 'https://github.com/jdm-contrib/jdm/blob/master/_data/sites.json',
  checked: '2026-08-21',
} as const;

/** A published probe of makers' security.txt files. A missing file says little: several good policies have none. */
export const securityTxtProbe = {
  source: 'https://github.com/ZabotoBlack/cra-requirement',
  checked: '2025-02-01',
  secondHand: true,
} as const;

/** 2FA Directory's list of accounts with a second step at sign-in. */
export const twoStepList = {
  source: 'https://github.com/2factorauth/twofactorauth/tree/master/entries',
  checked: '2026-08-04',
} as const;

/** Datenanfragen's list of companies, with where they say how they treat personal data. */
export const privacyList = {
  source: 'https://github.com/datenanfragen/data/tree/master/companies',
  checked: '2026-07-21',
} as const;
