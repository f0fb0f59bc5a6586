import { knownExploited, recorded } from '../vulnerability.ts';

const vendor = 'TP-Link';

export const tpLink = [
  knownExploited('CVE-2023-1389', {
    vendor,
    models: ['Archer AX21', 'Archer AX1800'],
    affected: [{ before: '1.1.4 Build 20230219' }],
    fixed: '1.1.4 Build 20230219',
    kind: 'injection',
    cwe: 'CWE-77',
    summary: {
      en: 'Anyone who reaches its settings page can take the router over without a password.',
      cy: 'Gall unrhyw un sy’n cyrraedd ei dudalen osodiadau gymryd y llwybrydd drosodd heb gyfrinair.',
    },
  }),
  knownExploited('CVE-2023-33538', {
    vendor,
    models: ['TL-WR940N v2', 'TL-WR940N v4', 'TL-WR841N v8', 'TL-WR841N v10', 'TL-WR740N v1', 'TL-WR740N v2'],
    families: ['*WR940N*', '*WR841N*', '*WR740N*'],
    affected: 'all',
    kind: 'injection',
    cwe: 'CWE-77',
    endOfLife: true,
    summary: {
      en: 'Anyone who is logged in can take the router over. There will be no fix.',
      cy: 'Gall unrhyw un sydd wedi mewngofnodi gymryd y llwybrydd drosodd. Ni fydd trwsiad.',
    },
  }),
  ...(
    [
      ['Archer C5', '150317'],
      ['Archer C7', '150304'],
      ['Archer C8', '150316'],
      ['Archer C9', '150302'],
      ['TL-WDR3500', '150302'],
      ['TL-WDR3600', '150302'],
      ['TL-WDR4300', '150302'],
      ['TL-WR740N', '150312'],
      ['TL-WR741ND', '150312'],
      ['TL-WR841N', '150310'],
      ['TL-WR841ND', '150310'],
    ] as const
  ).map(([model, build]) =>
    knownExploited('CVE-2015-3035', {
      vendor,
      models: [model],
      fixed: `Build ${build}`,
      kind: 'other',
      cwe: 'CWE-22',
      summary: {
        en: 'Older versions give their files, passwords included, to anyone who asks.',
        cy: 'Mae fersiynau hŷn yn rhoi eu ffeiliau, cyfrineiriau’n gynwysedig, i unrhyw un sy’n gofyn.',
      },
    }),
  ),
  recorded('CVE-2021-4045', '2022-09-23', {
    vendor,
    models: ['Tapo C200', 'C200'],
    affected: [{ before: '1.1.16' }],
    fixed: '1.1.16',
    kind: 'injection',
    cwe: 'CWE-77',
    summary: {
      en: 'Anyone at home can take the camera over without a password.',
      cy: 'Gall unrhyw un gartref gymryd y camera drosodd heb gyfrinair.',
    },
  }),
];
