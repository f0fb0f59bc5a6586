import type { DerivableCredential } from '../credential.ts';

const brother =
  'https://www.thaicert.or.th/en/2025/06/27/critical-vulnerability-found-in-millions-of-brother-printers';
const epson =
  'https://files.support.epson.com/docid/cpd6/cpd64593/source/printers/source/networking/reference/xp8800/notes_admin_password_xp8800.html';
const qnap =
  'https://github.com/ihebski/DefaultCreds-cheat-sheet/blob/2e48382/DefaultCreds-Cheat-Sheet.csv#QNAP';

const brotherText = {
  en: 'The factory password of most Brother printers made before March 2025 can be worked out from the serial number, and the printer tells its serial number to every device at home. New software cannot change that: choose a password of your own.',
};
const epsonText = {
  en: 'The factory password of this Epson printer is its serial number, unless a password is printed on its label. The printer tells its serial number to every device at home. Choose a password of your own. A factory reset brings the old one back.',
};
const qnapText = {
  en: 'With this version the factory password of the account “admin” is the network card’s address, which every device at home can see. Choose a password of your own.',
};

/** Factory passwords that follow from something the device tells everybody. Reported, never computed, never tried. */
export const derivable: readonly DerivableCredential[] = [
  {
    kind: 'derivable',
    match: { vendor: 'Brother', kinds: ['printer'] },
    protocols: ['http-form'],
    account: '',
    certainty: 'probable',
    from: 'serial',
    text: brotherText,
    source: brother,
  },
  ...(['XP-*', 'WF-*', 'ET-*', 'L*', 'SC-*'] as const).map(
    (family): DerivableCredential => ({
      kind: 'derivable',
      match: { vendor: 'Epson', kinds: ['printer'], model: `*${family}` },
      protocols: ['http-form'],
      account: '',
      certainty: 'probable',
      from: 'serial',
      text: epsonText,
      source: epson,
    }),
  ),
  ...(['4.4.2*', '4.4.3*', '4.5*', '5.0*', '5.1*'] as const).map(
    (firmware): DerivableCredential => ({
      kind: 'derivable',
      match: { vendor: 'QNAP', firmware },
      protocols: ['http-form'],
      account: 'admin',
      certainty: 'probable',
      from: 'mac',
      text: qnapText,
      source: qnap,
    }),
  ),
];
