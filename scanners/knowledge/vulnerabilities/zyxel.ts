import { knownExploited } from '../vulnerability.ts';

const vendor = 'Zyxel';
const takeOver = {
  en: 'Anyone who reaches its settings page can take it over without a password.',
  cy: 'Gall unrhyw un sy’n cyrraedd ei thudalen osodiadau ei chymryd drosodd heb gyfrinair.',
};
const cpe = [
  'VMG1312-B10A',
  'VMG1312-B10B',
  'VMG1312-B10E',
  'VMG3312-B10A',
  'VMG3313-B10A',
  'VMG3926-B10B',
  'VMG4325-B10A',
  'VMG4380-B10A',
  'VMG8324-B10A',
  'VMG8924-B10A',
  'SBG3300',
  'SBG3500',
];

export const zyxel = [
  ...(
    [
      ['NAS326', '5.21(AAZF.7)C0'],
      ['NAS520', '5.21(AASZ.3)C0'],
      ['NAS540', '5.21(AATB.4)C0'],
      ['NAS542', '5.21(ABAG.4)C0'],
    ] as const
  ).map(([model, fixed]) =>
    knownExploited('CVE-2020-9054', {
      vendor,
      models: [model],
      affected: [{ before: fixed }],
      fixed,
      kind: 'injection',
      cwe: 'CWE-78',
      summary: takeOver,
    }),
  ),
  knownExploited('CVE-2020-9054', {
    vendor,
    models: [
      'NSA210',
      'NSA220',
      'NSA220+',
      'NSA221',
      'NSA310',
      'NSA310S',
      'NSA320',
      'NSA320S',
      'NSA325',
      'NSA325v2',
    ],
    affected: 'all',
    kind: 'injection',
    cwe: 'CWE-78',
    endOfLife: true,
    summary: {
      en: 'Anyone who reaches its settings page can take it over without a password. There will be no fix.',
      cy: 'Gall unrhyw un sy’n cyrraedd ei thudalen osodiadau ei chymryd drosodd heb gyfrinair. Ni fydd trwsiad.',
    },
  }),
  ...(
    [
      ['NAS326', '5.21(AAZF.14)C0'],
      ['NAS540', '5.21(AATB.11)C0'],
      ['NAS542', '5.21(ABAG.11)C0'],
    ] as const
  ).map(([model, fixed]) =>
    knownExploited('CVE-2023-27992', {
      vendor,
      models: [model],
      affected: [{ before: fixed }],
      fixed,
      kind: 'injection',
      cwe: 'CWE-78',
      summary: takeOver,
    }),
  ),
  knownExploited('CVE-2017-18368', {
    vendor,
    models: ['P660HN-T1A', 'P-660HN-T1A'],
    kind: 'injection',
    cwe: 'CWE-78',
    endOfLife: true,
    summary: takeOver,
  }),
  knownExploited('CVE-2017-6884', {
    vendor,
    models: ['EMG2926', 'EMG2926-Q10A'],
    kind: 'injection',
    cwe: 'CWE-78',
    summary: {
      en: 'Anyone who is logged in can take the router over.',
      cy: 'Gall unrhyw un sydd wedi mewngofnodi gymryd y llwybrydd drosodd.',
    },
  }),
  knownExploited('CVE-2024-40890', {
    vendor,
    models: cpe,
    affected: 'all',
    kind: 'injection',
    cwe: 'CWE-78',
    endOfLife: true,
    summary: {
      en: 'Anyone who is logged in can take the router over. There will be no fix.',
      cy: 'Gall unrhyw un sydd wedi mewngofnodi gymryd y llwybrydd drosodd. Ni fydd trwsiad.',
    },
  }),
  knownExploited('CVE-2024-40891', {
    vendor,
    models: cpe,
    affected: 'all',
    kind: 'injection',
    cwe: 'CWE-78',
    endOfLife: true,
    summary: {
      en: 'Anyone who is logged in by telnet can take the router over. There will be no fix.',
      cy: 'Gall unrhyw un sydd wedi mewngofnodi drwy telnet gymryd y llwybrydd drosodd. Ni fydd trwsiad.',
    },
  }),
  knownExploited('CVE-2020-29583', {
    vendor,
    models: [
      'USG20-VPN',
      'USG40',
      'USG40W',
      'USG60',
      'USG60W',
      'USG110',
      'USG210',
      'USG FLEX 100',
      'ATP100',
      'ATP200',
    ],
    families: ['USG*', 'ATP*', 'VPN*'],
    affected: [{ from: '4.60', before: '4.60 Patch1' }],
    fixed: '4.60 Patch1',
    kind: 'hard-coded-credential',
    cwe: 'CWE-522',
    summary: {
      en: 'It has a hidden administrator account with a password that everybody knows.',
      cy: 'Mae ganddi gyfrif gweinyddwr cudd â chyfrinair y mae pawb yn ei wybod.',
    },
  }),
  ...(['CVE-2023-28771', 'CVE-2023-33009', 'CVE-2023-33010'] as const).map((id) =>
    knownExploited(id, {
      vendor,
      families: ['ATP*', 'USG FLEX*', 'USG20*', 'VPN*', 'ZyWALL*', 'USG*'],
      kind: id === 'CVE-2023-28771' ? 'injection' : 'memory',
      cwe: id === 'CVE-2023-28771' ? 'CWE-78' : 'CWE-120',
      summary: {
        en: 'Older versions can be taken over from the internet without a password.',
        cy: 'Gellir cymryd fersiynau hŷn drosodd o’r rhyngrwyd heb gyfrinair.',
      },
    }),
  ),
  knownExploited('CVE-2022-30525', {
    vendor,
    models: ['USG FLEX 100', 'USG FLEX 100W', 'USG FLEX 200', 'USG FLEX 500', 'USG FLEX 700'],
    families: ['ATP*', 'USG FLEX 50*', 'USG20*', 'VPN*'],
    affected: [{ from: '5.00', before: '5.30' }],
    fixed: '5.30',
    kind: 'injection',
    cwe: 'CWE-78',
    summary: takeOver,
  }),
  knownExploited('CVE-2024-11667', {
    vendor,
    families: ['ATP*', 'USG FLEX*', 'USG20*'],
    affected: [{ from: '5.00', before: '5.39' }],
    fixed: '5.39',
    kind: 'other',
    cwe: 'CWE-22',
    summary: {
      en: 'Anyone who reaches its settings page from the internet can fetch files from it or put some on it.',
      cy: 'Gall unrhyw un sy’n cyrraedd ei thudalen osodiadau o’r rhyngrwyd nôl ffeiliau ohoni neu roi rhai arni.',
    },
  }),
];
