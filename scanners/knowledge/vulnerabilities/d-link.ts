import { knownExploited, recorded } from '../vulnerability.ts';

const vendor = 'D-Link';
const command = { kind: 'injection', cwe: 'CWE-78' } as const;
const takeOver = {
  en: 'Anyone who reaches its settings page can take the device over without a password.',
  cy: 'Gall unrhyw un sy’n cyrraedd ei thudalen osodiadau gymryd y ddyfais drosodd heb gyfrinair.',
};
const takeOverNoFix = {
  en: 'Anyone who reaches its settings page can take the device over without a password. There will be no fix.',
  cy: 'Gall unrhyw un sy’n cyrraedd ei thudalen osodiadau gymryd y ddyfais drosodd heb gyfrinair. Ni fydd trwsiad.',
};

/** Routers and access points. */
export const dLink = [
  knownExploited('CVE-2024-0769', {
    vendor,
    models: ['DIR-859'],
    affected: 'all',
    kind: 'other',
    cwe: 'CWE-22',
    endOfLife: true,
    summary: {
      en: 'It tells its passwords to anyone who asks. There will be no fix.',
      cy: 'Mae’n dweud ei chyfrineiriau wrth unrhyw un sy’n gofyn. Ni fydd trwsiad.',
    },
  }),
  knownExploited('CVE-2019-17621', {
    vendor,
    models: ['DIR-859'],
    affected: [{ upTo: '1.06B01' }],
    ...command,
    endOfLife: true,
    summary: {
      en: 'Any device at home can take the router over through UPnP.',
      cy: 'Gall unrhyw ddyfais gartref gymryd y llwybrydd drosodd drwy UPnP.',
    },
  }),
  knownExploited('CVE-2015-2051', {
    vendor,
    models: ['DIR-645'],
    affected: [{ upTo: '1.04b12' }],
    kind: 'injection',
    cwe: 'CWE-77',
    endOfLife: true,
    summary: takeOver,
  }),
  knownExploited('CVE-2023-25280', {
    vendor,
    models: ['DIR-820', 'DIR-820L'],
    ...command,
    endOfLife: true,
    summary: takeOver,
  }),
  knownExploited('CVE-2022-26258', {
    vendor,
    models: ['DIR-820L'],
    ...command,
    endOfLife: true,
    summary: takeOver,
  }),
  knownExploited('CVE-2021-40655', {
    vendor,
    models: ['DIR-605', 'DIR-605L'],
    kind: 'other',
    cwe: 'CWE-863',
    endOfLife: true,
    summary: {
      en: 'It tells its name and password to anyone who asks.',
      cy: 'Mae’n dweud ei henw a’i chyfrinair wrth unrhyw un sy’n gofyn.',
    },
  }),
  knownExploited('CVE-2014-100005', {
    vendor,
    models: ['DIR-600'],
    affected: [{ upTo: '2.16' }],
    kind: 'other',
    cwe: 'CWE-352',
    endOfLife: true,
    summary: {
      en: 'A web page that you visit can change the router’s settings.',
      cy: 'Gall tudalen we rydych yn ymweld â hi newid gosodiadau’r llwybrydd.',
    },
  }),
  knownExploited('CVE-2016-20017', {
    vendor,
    models: ['DSL-2750B'],
    affected: [{ before: '1.05' }],
    fixed: '1.05',
    kind: 'injection',
    cwe: 'CWE-77',
    summary: takeOver,
  }),
  knownExploited('CVE-2020-9377', {
    vendor,
    models: ['DIR-610'],
    affected: 'all',
    ...command,
    endOfLife: true,
    summary: takeOverNoFix,
  }),
  knownExploited('CVE-2019-16920', {
    vendor,
    models: ['DIR-655', 'DIR-866L', 'DIR-652', 'DHP-1565'],
    affected: 'all',
    ...command,
    endOfLife: true,
    summary: takeOverNoFix,
  }),
  knownExploited('CVE-2021-45382', {
    vendor,
    models: ['DIR-810L', 'DIR-820L', 'DIR-820LW', 'DIR-826L', 'DIR-830L', 'DIR-836L'],
    affected: 'all',
    ...command,
    endOfLife: true,
    summary: takeOverNoFix,
  }),
  ...(
    [
      ['DIR-880L', '1.08B04'],
      ['DIR-868L', '1.12b04'],
      ['DIR-865L', '1.08.B01'],
      ['DIR-860L', '1.10b04'],
    ] as const
  ).map(([model, upTo]) =>
    knownExploited('CVE-2018-6530', {
      vendor,
      models: [model],
      affected: [{ upTo }],
      ...command,
      endOfLife: true,
      summary: {
        en: 'Any device at home can take the router over through UPnP.',
        cy: 'Gall unrhyw ddyfais gartref gymryd y llwybrydd drosodd drwy UPnP.',
      },
    }),
  ),
  knownExploited('CVE-2020-29557', {
    vendor,
    models: ['DIR-825'],
    kind: 'memory',
    cwe: 'CWE-119',
    summary: {
      en: 'On hardware version R1, anyone who reaches its settings page can take the router over.',
      cy: 'Ar fersiwn caledwedd R1, gall unrhyw un sy’n cyrraedd ei dudalen osodiadau gymryd y llwybrydd drosodd.',
    },
  }),
  knownExploited('CVE-2015-1187', {
    vendor,
    models: [
      'DIR-626L',
      'DIR-636L',
      'DIR-651',
      'DIR-808L',
      'DIR-810L',
      'DIR-820L',
      'DIR-826L',
      'DIR-830L',
      'DIR-836L',
    ],
    kind: 'injection',
    cwe: 'CWE-287',
    endOfLife: true,
    summary: takeOver,
  }),
  knownExploited('CVE-2011-4723', {
    vendor,
    models: ['DIR-300'],
    kind: 'other',
    cwe: 'CWE-310',
    endOfLife: true,
    summary: {
      en: 'It keeps its passwords as plain text.',
      cy: 'Mae’n cadw ei chyfrineiriau fel testun plaen.',
    },
  }),
  knownExploited('CVE-2013-5223', {
    vendor,
    models: ['DSL-2760U'],
    kind: 'injection',
    cwe: 'CWE-79',
    summary: {
      en: 'Its settings page can be filled with someone else’s program.',
      cy: 'Gellir llenwi ei thudalen osodiadau â rhaglen rhywun arall.',
    },
  }),
  knownExploited('CVE-2019-20500', {
    vendor,
    models: ['DWL-2600AP'],
    ...command,
    summary: {
      en: 'Anyone who is logged in can take the access point over.',
      cy: 'Gall unrhyw un sydd wedi mewngofnodi gymryd y pwynt Wi-Fi drosodd.',
    },
  }),
  knownExploited('CVE-2014-8361', {
    vendor,
    models: [
      'DIR-501',
      'DIR-515',
      'DIR-600L',
      'DIR-605L',
      'DIR-615',
      'DIR-619L',
      'DIR-809',
      'DIR-900L',
      'DIR-905L',
    ],
    kind: 'injection',
    cwe: 'CWE-20',
    summary: {
      en: 'Anyone who reaches its UPnP service can take the router over.',
      cy: 'Gall unrhyw un sy’n cyrraedd ei wasanaeth UPnP gymryd y llwybrydd drosodd.',
    },
  }),
  recorded('CVE-2024-41616', '2024-08-06', {
    vendor,
    models: ['DIR-300'],
    affected: [{ from: '1.06B05', upTo: '1.06B05' }],
    kind: 'hard-coded-credential',
    cwe: 'CWE-259',
    endOfLife: true,
    summary: {
      en: 'It has a hidden account for remote control with a fixed password.',
      cy: 'Mae ganddi gyfrif cudd ar gyfer rheoli o bell â chyfrinair sefydlog.',
    },
  }),
];
