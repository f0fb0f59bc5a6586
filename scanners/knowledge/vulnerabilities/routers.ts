import { knownExploited } from '../vulnerability.ts';

const takeOver = {
  en: 'Anyone who reaches its settings page can take the router over without a password.',
  cy: 'Gall unrhyw un sy’n cyrraedd ei dudalen osodiadau gymryd y llwybrydd drosodd heb gyfrinair.',
};
const loggedIn = {
  en: 'Anyone who is logged in can take the router over.',
  cy: 'Gall unrhyw un sydd wedi mewngofnodi gymryd y llwybrydd drosodd.',
};
const vigor = ['Vigor2960', 'Vigor300B', 'Vigor3900'];

/** ASUS, Buffalo, Dasan, DrayTek, MikroTik, Netis, Tenda, Ubiquiti. */
export const routers = [
  knownExploited('CVE-2021-32030', {
    vendor: 'ASUS',
    models: ['GT-AC2900'],
    affected: [{ before: '3.0.0.4.386.42643' }],
    fixed: '3.0.0.4.386.42643',
    kind: 'other',
    cwe: 'CWE-287',
    summary: takeOver,
  }),
  knownExploited('CVE-2021-32030', {
    vendor: 'ASUS',
    models: ['Lyra Mini', 'MAP-AC1300'],
    kind: 'other',
    cwe: 'CWE-287',
    endOfLife: true,
    summary: takeOver,
  }),
  knownExploited('CVE-2023-39780', {
    vendor: 'ASUS',
    models: ['RT-AX55'],
    affected: [{ from: '3.0.0.4.386.51598', upTo: '3.0.0.4.386.51598' }],
    kind: 'injection',
    cwe: 'CWE-78',
    summary: loggedIn,
  }),
  knownExploited('CVE-2021-20090', {
    vendor: 'Buffalo',
    models: ['WSR-2533DHPL2'],
    affected: [{ upTo: '1.02' }],
    kind: 'other',
    cwe: 'CWE-22',
    summary: takeOver,
  }),
  knownExploited('CVE-2021-20090', {
    vendor: 'Buffalo',
    models: ['WSR-2533DHP3'],
    affected: [{ upTo: '1.24' }],
    kind: 'other',
    cwe: 'CWE-22',
    summary: takeOver,
  }),
  ...(['CVE-2018-10561', 'CVE-2018-10562'] as const).map((id) =>
    knownExploited(id, {
      vendor: 'Dasan',
      families: ['*GPON*'],
      kind: id === 'CVE-2018-10561' ? 'other' : 'injection',
      cwe: id === 'CVE-2018-10561' ? 'CWE-287' : 'CWE-78',
      endOfLife: true,
      summary: takeOver,
    }),
  ),
  knownExploited('CVE-2020-8515', {
    vendor: 'DrayTek',
    models: vigor,
    affected: [{ before: '1.5.1' }],
    fixed: '1.5.1',
    kind: 'injection',
    cwe: 'CWE-78',
    summary: takeOver,
  }),
  knownExploited('CVE-2020-15415', {
    vendor: 'DrayTek',
    models: vigor,
    affected: [{ before: '1.5.1' }],
    fixed: '1.5.1',
    kind: 'injection',
    cwe: 'CWE-78',
    summary: takeOver,
  }),
  knownExploited('CVE-2024-12987', {
    vendor: 'DrayTek',
    models: vigor,
    affected: [{ from: '1.5.1.4', before: '1.5.1.5' }],
    fixed: '1.5.1.5',
    kind: 'injection',
    cwe: 'CWE-78',
    summary: takeOver,
  }),
  knownExploited('CVE-2018-14847', {
    vendor: 'MikroTik',
    models: ['*'],
    affected: [
      { from: '6.29', before: '6.40.8' },
      { from: '6.41', before: '6.42.1' },
    ],
    fixed: '6.42.1',
    kind: 'other',
    cwe: 'CWE-22',
    summary: {
      en: 'Anyone who reaches its WinBox service can read its passwords.',
      cy: 'Gall unrhyw un sy’n cyrraedd ei wasanaeth WinBox ddarllen ei gyfrineiriau.',
    },
  }),
  knownExploited('CVE-2018-7445', {
    vendor: 'MikroTik',
    models: ['*'],
    affected: [
      { from: '6.0', before: '6.40.7' },
      { from: '6.41', before: '6.41.3' },
    ],
    fixed: '6.41.3',
    kind: 'memory',
    cwe: 'CWE-119',
    summary: {
      en: 'With file sharing switched on, anyone at home can take the router over.',
      cy: 'Gyda rhannu ffeiliau ymlaen, gall unrhyw un gartref gymryd y llwybrydd drosodd.',
    },
  }),
  knownExploited('CVE-2019-19356', {
    vendor: 'Netis',
    models: ['WF2419'],
    kind: 'injection',
    cwe: 'CWE-78',
    summary: loggedIn,
  }),
  knownExploited('CVE-2018-14558', {
    vendor: 'Tenda',
    models: ['AC7', 'AC9', 'AC10'],
    kind: 'injection',
    cwe: 'CWE-78',
    summary: takeOver,
  }),
  knownExploited('CVE-2020-10987', {
    vendor: 'Tenda',
    models: ['AC15'],
    affected: [{ from: '15.03.05.19', upTo: '15.03.05.19' }],
    kind: 'injection',
    cwe: 'CWE-78',
    summary: takeOver,
  }),
  knownExploited('CVE-2021-31755', {
    vendor: 'Tenda',
    models: ['AC11'],
    affected: [{ upTo: '02.03.01.104_CN' }],
    kind: 'memory',
    cwe: 'CWE-787',
    summary: takeOver,
  }),
  knownExploited('CVE-2010-5330', {
    vendor: 'Ubiquiti',
    families: ['NanoStation*', 'NanoBridge*', 'AirGrid*', 'Bullet*', 'Rocket*', 'PicoStation*'],
    affected: [{ before: '5.3.5' }],
    kind: 'injection',
    cwe: 'CWE-77',
    summary: takeOver,
  }),
];
