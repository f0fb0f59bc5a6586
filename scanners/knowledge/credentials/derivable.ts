import type { DerivableCredential } from '../credential.ts';

const brother =
  'https://www.thaicert.or.th/en/2025/06/27/critical-vulnerability-found-in-millions-of-brother-printers';
const epson =
  'https://files.support.epson.com/docid/cpd6/cpd64593/source/printers/source/networking/reference/xp8800/notes_admin_password_xp8800.html';
const qnap =
  'https://github.com/ihebski/DefaultCreds-cheat-sheet/blob/2e48382/DefaultCreds-Cheat-Sheet.csv#QNAP';

const brotherText = {
  en: 'Most Brother printers made before March 2025 have a factory password that can be worked out from the serial number. The printer tells that number to each device at home. New software cannot change this, so choose a password of your own.',
  cy: 'Gellir cyfrifo cyfrinair ffatri’r rhan fwyaf o argraffyddion Brother a wnaed cyn mis Mawrth 2025 o’r rhif cyfresol, ac mae’r argraffydd yn dweud ei rif cyfresol wrth bob dyfais yn y cartref. Ni all meddalwedd newydd newid hynny: dewiswch eich cyfrinair eich hun.',
};
const epsonText = {
  en: 'The factory password of this Epson printer is its serial number, unless a password is printed on its label. The printer tells its serial number to every device at home. Choose a password of your own. A factory reset brings the old one back.',
  cy: 'Cyfrinair ffatri’r argraffydd Epson hwn yw ei rif cyfresol, oni bai fod cyfrinair wedi’i argraffu ar ei label. Mae’r argraffydd yn dweud ei rif cyfresol wrth bob dyfais yn y cartref. Dewiswch eich cyfrinair eich hun. Mae ailosod i osodiadau’r ffatri yn dod â’r hen un yn ôl.',
};
const qnapText = {
  en: 'With this version the factory password of the account “admin” is the network card’s address, which every device at home can see. Choose a password of your own.',
  cy: 'Gyda’r fersiwn hon, cyfrinair ffatri’r cyfrif “admin” yw cyfeiriad y cerdyn rhwydwaith, y gall pob dyfais yn y cartref ei weld. Dewiswch eich cyfrinair eich hun.',
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
