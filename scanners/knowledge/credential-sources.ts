/** Pages that the credential entries rest on. Only the facts are taken; no file or code of theirs is part of this program. */

/** One vendor's folder in RouterSploit's list of factory credentials, May 2026. */
export const routersploit = (folder: string): string =>
  `https://github.com/threat9/routersploit/tree/723b574/routersploit/modules/creds/${folder}`;

/** A row of the DefaultCreds cheat sheet, July 2026, by its name. One crowd's list: `probable` unless another agrees. */
export const cheatSheet = (row: string): string =>
  `https://github.com/ihebski/DefaultCreds-cheat-sheet/blob/2e48382/DefaultCreds-Cheat-Sheet.csv#${encodeURIComponent(row)}`;

/** One file of changeme's credential descriptions, July 2025. */
export const changeme = (path: string): string =>
  `https://github.com/ztgrace/changeme/blob/26fa2c3/creds/${path}.yml`;

/** One fingerprint, by name, of nmap's http-default-accounts, August 2026. */
export const nmapFingerprint = (name: string): string =>
  `https://github.com/nmap/nmap/blob/db4aefd/nselib/data/http-default-accounts-fingerprints.lua#${encodeURIComponent(name)}`;
