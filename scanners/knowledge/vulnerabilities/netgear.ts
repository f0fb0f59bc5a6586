import { knownExploited } from '../vulnerability.ts';

const vendor = 'Netgear';
const visit = {
  en: 'A web page that you visit can take the router over.',
  cy: 'Gall tudalen we rydych yn ymweld â hi gymryd y llwybrydd drosodd.',
};

export const netgear = [
  ...(
    [
      ['R6250', '1.0.4.6'],
      ['R6400', '1.0.1.18'],
      ['R6700', '1.0.1.14'],
      ['R7000', '1.0.7.6'],
      ['R7100LG', '1.0.0.28'],
      ['R7300DST', '1.0.0.46'],
      ['R7900', '1.0.1.8'],
      ['R8000', '1.0.3.26'],
    ] as const
  ).map(([model, fixed]) =>
    knownExploited('CVE-2016-6277', {
      vendor,
      models: [model],
      affected: [{ before: fixed }],
      fixed,
      kind: 'injection',
      cwe: 'CWE-352',
      summary: visit,
    }),
  ),
  knownExploited('CVE-2016-6277', {
    vendor,
    models: ['R6900', 'D6220', 'D6400', 'D7000'],
    kind: 'injection',
    cwe: 'CWE-352',
    summary: visit,
  }),
  knownExploited('CVE-2017-5521', {
    vendor,
    models: [
      'R8500',
      'R8300',
      'R7000',
      'R6400',
      'R7300',
      'R7100LG',
      'R6300v2',
      'WNDR3400v3',
      'WNR3500Lv2',
      'R6250',
      'R6700',
      'R6900',
      'R8000',
    ],
    kind: 'other',
    cwe: 'CWE-200',
    summary: {
      en: 'Older versions tell the administrator password to anyone at home who asks.',
      cy: 'Mae fersiynau hŷn yn dweud cyfrinair y gweinyddwr wrth unrhyw un gartref sy’n gofyn.',
    },
  }),
  ...(
    [
      ['WNR2000v3', '1.1.2.14'],
      ['WNR2000v4', '1.0.0.66'],
      ['WNR2000v5', '1.0.0.42'],
    ] as const
  ).map(([model, fixed]) =>
    knownExploited('CVE-2017-6862', {
      vendor,
      models: [model],
      affected: [{ before: fixed }],
      fixed,
      kind: 'memory',
      cwe: 'CWE-119',
      summary: {
        en: 'Anyone who reaches its settings page can take the router over without a password.',
        cy: 'Gall unrhyw un sy’n cyrraedd ei dudalen osodiadau gymryd y llwybrydd drosodd heb gyfrinair.',
      },
    }),
  ),
  knownExploited('CVE-2016-10174', {
    vendor,
    models: ['WNR2000v5'],
    kind: 'memory',
    cwe: 'CWE-119',
    summary: {
      en: 'Anyone who reaches its settings page can take the router over without a password.',
      cy: 'Gall unrhyw un sy’n cyrraedd ei dudalen osodiadau gymryd y llwybrydd drosodd heb gyfrinair.',
    },
  }),
  knownExploited('CVE-2017-6077', {
    vendor,
    models: ['DGN2200'],
    affected: [{ upTo: '10.0.0.50' }],
    kind: 'injection',
    cwe: 'CWE-78',
    summary: {
      en: 'Anyone who is logged in can take the router over.',
      cy: 'Gall unrhyw un sydd wedi mewngofnodi gymryd y llwybrydd drosodd.',
    },
  }),
  knownExploited('CVE-2017-6334', {
    vendor,
    models: ['DGN2200'],
    affected: [{ upTo: '10.0.0.50' }],
    kind: 'injection',
    cwe: 'CWE-78',
    endOfLife: true,
    summary: {
      en: 'Anyone who is logged in can take the router over.',
      cy: 'Gall unrhyw un sydd wedi mewngofnodi gymryd y llwybrydd drosodd.',
    },
  }),
  knownExploited('CVE-2016-1555', {
    vendor,
    models: ['WN604'],
    affected: [{ before: '3.3.3' }],
    fixed: '3.3.3',
    kind: 'injection',
    cwe: 'CWE-77',
    summary: {
      en: 'Anyone who reaches its settings page can take it over without a password.',
      cy: 'Gall unrhyw un sy’n cyrraedd ei thudalen osodiadau ei chymryd drosodd heb gyfrinair.',
    },
  }),
  knownExploited('CVE-2016-1555', {
    vendor,
    models: ['WN802Tv2', 'WNAP210v2', 'WNAP320', 'WNDAP350', 'WNDAP360', 'WNDAP660'],
    affected: [{ before: '3.5.5.0' }],
    fixed: '3.5.5.0',
    kind: 'injection',
    cwe: 'CWE-77',
    summary: {
      en: 'Anyone who reaches its settings page can take it over without a password.',
      cy: 'Gall unrhyw un sy’n cyrraedd ei thudalen osodiadau ei chymryd drosodd heb gyfrinair.',
    },
  }),
  knownExploited('CVE-2020-26919', {
    vendor,
    models: ['JGS516PE'],
    affected: [{ before: '2.6.0.43' }],
    fixed: '2.6.0.43',
    kind: 'other',
    summary: {
      en: 'Anyone who reaches the switch can run commands on it without a password.',
      cy: 'Gall unrhyw un sy’n cyrraedd y switsh redeg gorchmynion arno heb gyfrinair.',
    },
  }),
];
