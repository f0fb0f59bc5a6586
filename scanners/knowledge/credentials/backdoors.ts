import type { BackdoorCredential } from '../credential.ts';
import { cheatSheet } from '../credential-sources.ts';

const isolate =
  'The owner cannot remove it. Update the device if there is an update, or else replace it or keep it away from the internet.';

function backdoor(
  match: BackdoorCredential['match'],
  protocols: BackdoorCredential['protocols'],
  account: string,
  what: string,
  source: string,
  certainty: BackdoorCredential['certainty'] = 'known',
): BackdoorCredential {
  return {
    kind: 'backdoor',
    match,
    protocols,
    account,
    certainty,
    text: { en: `${what} ${isolate}` },
    source,
  };
}

/** Hidden accounts found in products by others. Matched by model and firmware, never tried; no password is kept here. */
export const backdoors: readonly BackdoorCredential[] = [
  backdoor(
    { vendor: 'Zyxel', model: 'USG*', firmware: '*4.60*' },
    ['ssh', 'http-form'],
    'zyfwp',
    'Version 4.60 has a hidden administrator account with a password that became public (CVE-2020-29583).',
    'https://nvd.nist.gov/vuln/detail/CVE-2020-29583',
  ),
  backdoor(
    { vendor: 'Zyxel', model: 'ATP*', firmware: '*4.60*' },
    ['ssh', 'http-form'],
    'zyfwp',
    'Version 4.60 has a hidden administrator account with a password that became public (CVE-2020-29583).',
    'https://nvd.nist.gov/vuln/detail/CVE-2020-29583',
  ),
  backdoor(
    { vendor: 'Zyxel', model: 'PK5001Z*' },
    ['telnet'],
    'admin',
    'This model has a fixed password for remote control that became public, and a worm used it in 2017.',
    'https://ics-cert.kaspersky.com/publications/new-mirai/feed',
  ),
  backdoor(
    { vendor: 'D-Link', model: '*DIR-300*' },
    ['telnet'],
    'Alphanetworks',
    'This model has a hidden account for remote control with a fixed password (CVE-2024-41616).',
    'https://nvd.nist.gov/vuln/detail/CVE-2024-41616',
  ),
  backdoor(
    { vendor: 'D-Link', model: '*DIR-845L*' },
    ['telnet'],
    'Alphanetworks',
    'This model has a hidden account for remote control with a fixed password.',
    cheatSheet('D-Link DIR845L'),
    'probable',
  ),
  backdoor(
    { vendor: 'D-Link', model: '*DI-524*' },
    ['telnet'],
    'Alphanetworks',
    'This model has a hidden account for remote control with a fixed password.',
    cheatSheet('D-Link'),
    'probable',
  ),
  ...(['*DNS-320L*', '*DNS-325*', '*DNS-327L*', '*DNS-340L*'] as const).map((model) =>
    backdoor(
      { vendor: 'D-Link', model },
      ['http-form'],
      'messagebus',
      'This model has a hidden account without a password (CVE-2024-3272), and attackers use it.',
      'https://nvd.nist.gov/vuln/detail/CVE-2024-3272',
    ),
  ),
  ...(['*NVG589*', '*NVG599*'] as const).map((model) =>
    backdoor(
      { vendor: 'Arris', model },
      ['ssh'],
      'remotessh',
      'This model was delivered with a hidden account for remote control and a fixed password.',
      cheatSheet('AT&T Arris NVG589 & NVG599 (SharknAT&To) (ssh)'),
    ),
  ),
  backdoor(
    { vendor: 'Netgear', kinds: ['router'], model: 'WNDR*' },
    ['telnet'],
    'Gearguy',
    'Older Netgear routers have a hidden telnet console that a special message opens.',
    cheatSheet('Netgear'),
    'probable',
  ),
  backdoor(
    { vendor: 'Control4' },
    ['ssh', 'telnet'],
    'root',
    'Older Control4 controllers share one fixed administrator password.',
    cheatSheet('Control4'),
    'probable',
  ),
  backdoor(
    { vendor: 'Xiongmai' },
    ['http-form', 'rtsp'],
    'default',
    'Recorders and cameras with Xiongmai boards have a hidden account with a password that became public.',
    'https://www.theregister.com/2018/10/09/xiongmai_cctv_fail/',
  ),
];
