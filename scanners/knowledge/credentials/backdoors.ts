import type { BackdoorCredential } from '../credential.ts';
import { cheatSheet } from '../credential-sources.ts';

const isolate = {
  en: 'The owner cannot remove it. Update the device if there is an update, or else replace it or keep it away from the internet.',
  cy: 'Ni all y perchennog ei ddileu. Diweddarwch y ddyfais os oes diweddariad, neu fel arall rhowch un newydd yn ei lle neu cadwch hi oddi ar y rhyngrwyd.',
};

const published = {
  en: 'Version 4.60 has a hidden administrator account with a password that became public (CVE-2020-29583).',
  cy: 'Mae gan fersiwn 4.60 gyfrif gweinyddwr cudd â chyfrinair a ddaeth yn gyhoeddus (CVE-2020-29583).',
};
const hidden = {
  en: 'This model has a hidden account for remote control with a fixed password.',
  cy: 'Mae gan y model hwn gyfrif cudd ar gyfer rheoli o bell, â chyfrinair sefydlog.',
};

function backdoor(
  match: BackdoorCredential['match'],
  protocols: BackdoorCredential['protocols'],
  account: string,
  what: { readonly en: string; readonly cy: string },
  source: string,
  certainty: BackdoorCredential['certainty'] = 'known',
): BackdoorCredential {
  return {
    kind: 'backdoor',
    match,
    protocols,
    account,
    certainty,
    text: { en: `${what.en} ${isolate.en}`, cy: `${what.cy} ${isolate.cy}` },
    source,
  };
}

/** Hidden accounts found in products by others. Matched by model and firmware, never tried; no password is kept here. */
export const backdoors: readonly BackdoorCredential[] = [
  backdoor(
    { vendor: 'Zyxel', model: 'USG*', firmware: '*4.60*' },
    ['ssh', 'http-form'],
    'zyfwp',
    published,
    'https://nvd.nist.gov/vuln/detail/CVE-2020-29583',
  ),
  backdoor(
    { vendor: 'Zyxel', model: 'ATP*', firmware: '*4.60*' },
    ['ssh', 'http-form'],
    'zyfwp',
    published,
    'https://nvd.nist.gov/vuln/detail/CVE-2020-29583',
  ),
  backdoor(
    { vendor: 'Zyxel', model: 'PK5001Z*' },
    ['telnet'],
    'admin',
    {
      en: 'This model has a fixed password for remote control that became public, and a worm used it in 2017.',
      cy: 'Mae gan y model hwn gyfrinair sefydlog ar gyfer rheoli o bell a ddaeth yn gyhoeddus, a defnyddiodd mwydyn ef yn 2017.',
    },
    'https://ics-cert.kaspersky.com/publications/new-mirai/feed',
  ),
  backdoor(
    { vendor: 'D-Link', model: '*DIR-300*' },
    ['telnet'],
    'Alphanetworks',
    {
      en: 'This model has a hidden account for remote control with a fixed password (CVE-2024-41616).',
      cy: 'Mae gan y model hwn gyfrif cudd ar gyfer rheoli o bell, â chyfrinair sefydlog (CVE-2024-41616).',
    },
    'https://nvd.nist.gov/vuln/detail/CVE-2024-41616',
  ),
  backdoor(
    { vendor: 'D-Link', model: '*DIR-845L*' },
    ['telnet'],
    'Alphanetworks',
    hidden,
    cheatSheet('D-Link DIR845L'),
    'probable',
  ),
  backdoor(
    { vendor: 'D-Link', model: '*DI-524*' },
    ['telnet'],
    'Alphanetworks',
    hidden,
    cheatSheet('D-Link'),
    'probable',
  ),
  ...(['*DNS-320L*', '*DNS-325*', '*DNS-327L*', '*DNS-340L*'] as const).map((model) =>
    backdoor(
      { vendor: 'D-Link', model },
      ['http-form'],
      'messagebus',
      {
        en: 'This model has a hidden account without a password (CVE-2024-3272), and attackers use it.',
        cy: 'Mae gan y model hwn gyfrif cudd heb gyfrinair (CVE-2024-3272), ac mae ymosodwyr yn ei ddefnyddio.',
      },
      'https://nvd.nist.gov/vuln/detail/CVE-2024-3272',
    ),
  ),
  ...(['*NVG589*', '*NVG599*'] as const).map((model) =>
    backdoor(
      { vendor: 'Arris', model },
      ['ssh'],
      'remotessh',
      {
        en: 'This model was delivered with a hidden account for remote control and a fixed password.',
        cy: 'Cyflenwyd y model hwn â chyfrif cudd ar gyfer rheoli o bell a chyfrinair sefydlog.',
      },
      cheatSheet('AT&T Arris NVG589 & NVG599 (SharknAT&To) (ssh)'),
    ),
  ),
  backdoor(
    { vendor: 'Netgear', kinds: ['router'], model: 'WNDR*' },
    ['telnet'],
    'Gearguy',
    {
      en: 'Older Netgear routers have a hidden telnet console that a special message opens.',
      cy: 'Mae gan lwybryddion Netgear hŷn gonsol telnet cudd y mae neges arbennig yn ei agor.',
    },
    cheatSheet('Netgear'),
    'probable',
  ),
  backdoor(
    { vendor: 'Control4' },
    ['ssh', 'telnet'],
    'root',
    {
      en: 'Older Control4 controllers share one fixed administrator password.',
      cy: 'Mae rheolyddion Control4 hŷn yn rhannu un cyfrinair gweinyddwr sefydlog.',
    },
    cheatSheet('Control4'),
    'probable',
  ),
  backdoor(
    { vendor: 'Xiongmai' },
    ['http-form', 'rtsp'],
    'default',
    {
      en: 'Recorders and cameras with Xiongmai boards have a hidden account with a password that became public.',
      cy: 'Mae gan recordwyr a chamerâu â byrddau Xiongmai gyfrif cudd â chyfrinair a ddaeth yn gyhoeddus.',
    },
    'https://www.theregister.com/2018/10/09/xiongmai_cctv_fail/',
  ),
];
