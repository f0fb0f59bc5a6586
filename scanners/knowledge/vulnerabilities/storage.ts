import { knownExploited, recorded } from '../vulnerability.ts';

const photoStation = {
  en: 'With the app Photo Station on the internet, anyone can read and change files.',
  cy: 'Gyda’r ap Photo Station ar y rhyngrwyd, gall unrhyw un ddarllen a newid ffeiliau.',
};

/** LG, QNAP, Western Digital; D-Link and Zyxel have files of their own. */
export const storage = [
  knownExploited('CVE-2018-14839', {
    vendor: 'LG',
    models: ['N1A1'],
    affected: [{ from: '3718.510', upTo: '3718.510' }],
    kind: 'injection',
    cwe: 'CWE-78',
    summary: {
      en: 'Anyone who reaches it can take it over without a password.',
      cy: 'Gall unrhyw un sy’n ei chyrraedd ei chymryd drosodd heb gyfrinair.',
    },
  }),
  ...(
    [
      ['CVE-2019-7192', 'CWE-863'],
      ['CVE-2019-7194', 'CWE-22'],
      ['CVE-2019-7195', 'CWE-22'],
    ] as const
  ).map(([id, cwe]) =>
    knownExploited(id, {
      vendor: 'QNAP',
      families: ['*'],
      affected: [{ before: '4.4.2' }],
      kind: 'other',
      cwe,
      summary: photoStation,
    }),
  ),
  knownExploited('CVE-2019-7193', {
    vendor: 'QNAP',
    families: ['*'],
    affected: [{ before: '4.4.2' }],
    kind: 'injection',
    cwe: 'CWE-20',
    summary: {
      en: 'Attackers can run their own programs on it.',
      cy: 'Gall ymosodwyr redeg eu rhaglenni eu hunain arni.',
    },
  }),
  knownExploited('CVE-2018-19949', {
    vendor: 'QNAP',
    families: ['*'],
    affected: [{ before: '4.4.2' }],
    kind: 'injection',
    cwe: 'CWE-78',
    summary: {
      en: 'Attackers can run their own commands on it.',
      cy: 'Gall ymosodwyr redeg eu gorchmynion eu hunain arni.',
    },
  }),
  knownExploited('CVE-2020-2509', {
    vendor: 'QNAP',
    families: ['*'],
    affected: [{ before: '4.5.3' }],
    kind: 'injection',
    cwe: 'CWE-77',
    summary: {
      en: 'Attackers can run their own commands on versions from before spring 2021.',
      cy: 'Gall ymosodwyr redeg eu gorchmynion eu hunain ar fersiynau o cyn gwanwyn 2021.',
    },
  }),
  knownExploited('CVE-2021-28799', {
    vendor: 'QNAP',
    families: ['*'],
    affected: [{ before: '4.5.3' }],
    kind: 'hard-coded-credential',
    cwe: 'CWE-285',
    summary: {
      en: 'An older backup app, HBS 3, lets anyone log in. Blackmailers used it in 2021.',
      cy: 'Mae ap copi wrth gefn hŷn, HBS 3, yn gadael i unrhyw un fewngofnodi. Defnyddiodd blacmelwyr ef yn 2021.',
    },
  }),
  knownExploited('CVE-2022-27593', {
    vendor: 'QNAP',
    families: ['*'],
    affected: [{ before: '5.0.2' }],
    kind: 'other',
    cwe: 'CWE-610',
    summary: {
      en: 'With an older Photo Station on the internet, anyone can change its files. Blackmailers used it in 2022.',
      cy: 'Gyda Photo Station hŷn ar y rhyngrwyd, gall unrhyw un newid ei ffeiliau. Defnyddiodd blacmelwyr ef yn 2022.',
    },
  }),
  knownExploited('CVE-2023-47565', {
    vendor: 'QNAP',
    families: ['VS-*', 'VioStor*'],
    kind: 'injection',
    cwe: 'CWE-78',
    summary: {
      en: 'Anyone who is logged in can take the recorder over.',
      cy: 'Gall unrhyw un sydd wedi mewngofnodi gymryd y recordydd drosodd.',
    },
  }),
  {
    ...recorded('CVE-2018-18472', '2024-08-05', {
      vendor: 'Western Digital',
      models: ['My Book Live', 'My Book Live Duo', 'MyBookLive', 'MyBookLiveDuo'],
      affected: 'all',
      kind: 'injection',
      endOfLife: true,
      summary: {
        en: 'Anyone who reaches it can wipe it or take it over. That happened to many in June 2021. There will be no fix.',
        cy: 'Gall unrhyw un sy’n ei chyrraedd ei chlirio neu ei chymryd drosodd. Digwyddodd hynny i lawer ym mis Mehefin 2021. Ni fydd trwsiad.',
      },
    }),
    exploited: true,
  },
];
