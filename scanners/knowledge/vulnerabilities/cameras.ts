import { knownExploited, recorded } from '../vulnerability.ts';

const takeOver = {
  en: 'Anyone who reaches the camera can take it over without a password.',
  cy: 'Gall unrhyw un sy’n cyrraedd y camera ei gymryd drosodd heb gyfrinair.',
};
const loggedIn = {
  en: 'Anyone who is logged in can take the camera over.',
  cy: 'Gall unrhyw un sydd wedi mewngofnodi gymryd y camera drosodd.',
};

/** Cameras, doorbells and recorders. */
export const cameras = [
  knownExploited('CVE-2020-5735', {
    vendor: 'Amcrest',
    families: ['IP*', 'AMDV*', 'NV*'],
    kind: 'memory',
    cwe: 'CWE-121',
    summary: {
      en: 'Anyone who reaches port 37777 of older versions can stop the camera or take it over.',
      cy: 'Gall unrhyw un sy’n cyrraedd porth 37777 fersiynau hŷn stopio’r camera neu ei gymryd drosodd.',
    },
  }),
  recorded('CVE-2019-3950', '2024-08-04', {
    vendor: 'Arlo',
    families: ['VMB*'],
    affected: [{ upTo: '1.12.0.1_27940' }],
    kind: 'hard-coded-credential',
    summary: {
      en: 'Someone who opens the base station can log in with a fixed password.',
      cy: 'Gall rhywun sy’n agor yr orsaf fewngofnodi â chyfrinair sefydlog.',
    },
  }),
  recorded('CVE-2019-3984', '2024-08-04', {
    vendor: 'Blink',
    models: ['XT2 Sync Module', 'Sync Module'],
    affected: [{ before: '2.13.11' }],
    fixed: '2.13.11',
    kind: 'unsigned-update',
    summary: {
      en: 'An attacker on the way to the internet can send it a false update.',
      cy: 'Gall ymosodwr ar y ffordd i’r rhyngrwyd anfon diweddariad ffug ati.',
    },
  }),
  knownExploited('CVE-2021-33044', {
    vendor: 'Dahua',
    families: ['IPC-H*', 'DHI-*', 'DH-*', 'VTH*', 'VTO*', 'SD*'],
    kind: 'other',
    cwe: 'CWE-287',
    summary: {
      en: 'In versions from before summer 2021 anyone can log in without the password.',
      cy: 'Mewn fersiynau o cyn haf 2021 gall unrhyw un fewngofnodi heb y cyfrinair.',
    },
  }),
  knownExploited('CVE-2021-33045', {
    vendor: 'Dahua',
    families: ['IPC-H*', 'DHI-*', 'DH-*', 'VTH*', 'VTO*', 'SD*', 'NVR*', 'XVR*'],
    kind: 'other',
    cwe: 'CWE-287',
    summary: {
      en: 'In versions from before summer 2021 anyone can log in without the password.',
      cy: 'Mewn fersiynau o cyn haf 2021 gall unrhyw un fewngofnodi heb y cyfrinair.',
    },
  }),
  knownExploited('CVE-2025-1316', {
    vendor: 'Edimax',
    models: ['IC-7100'],
    affected: 'all',
    kind: 'injection',
    cwe: 'CWE-78',
    endOfLife: true,
    summary: {
      en: 'Anyone who reaches the camera can take it over. There will be no fix.',
      cy: 'Gall unrhyw un sy’n cyrraedd y camera ei gymryd drosodd. Ni fydd trwsiad.',
    },
  }),
  ...(['CVE-2024-6047', 'CVE-2024-11120'] as const).map((id) =>
    knownExploited(id, {
      vendor: 'GeoVision',
      models: ['GV-VS12', 'GV-VS11', 'GV-DSP LPR V3', 'GVLX 4 V2', 'GVLX 4 V3'],
      affected: 'all',
      kind: 'injection',
      cwe: 'CWE-78',
      endOfLife: true,
      summary: {
        en: 'Anyone who reaches it can take it over without a password. There will be no fix.',
        cy: 'Gall unrhyw un sy’n ei chyrraedd ei chymryd drosodd heb gyfrinair. Ni fydd trwsiad.',
      },
    }),
  ),
  knownExploited('CVE-2021-36260', {
    vendor: 'Hikvision',
    families: ['DS-2CD*', 'DS-2XE*', 'DS-2DF*', 'DS-2DE*', 'DS-2TD*', 'DS-76*', 'DS-71*', 'HWI-*', 'IPC-*'],
    fixed: 'build 210628',
    kind: 'injection',
    cwe: 'CWE-78',
    summary: {
      en: 'In versions from before 28 June 2021 anyone can take the camera over without a password.',
      cy: 'Mewn fersiynau o cyn 28 Mehefin 2021 gall unrhyw un gymryd y camera drosodd heb gyfrinair.',
    },
  }),
  recorded('CVE-2017-7921', '2024-08-05', {
    vendor: 'Hikvision',
    families: ['DS-2CD2*', 'DS-2CD4*', 'DS-2CD6*', 'DS-2DF*'],
    affected: [{ from: '5.2.0', before: '5.4.5' }],
    kind: 'other',
    cwe: 'CWE-287',
    summary: {
      en: 'Anyone can log in without the password and read the others’ passwords.',
      cy: 'Gall unrhyw un fewngofnodi heb y cyfrinair a darllen cyfrineiriau’r lleill.',
    },
  }),
  knownExploited('CVE-2018-14933', {
    vendor: 'NUUO',
    families: ['NVRmini*'],
    kind: 'injection',
    cwe: 'CWE-78',
    endOfLife: true,
    summary: {
      en: 'Anyone who reaches the recorder can take it over without a password.',
      cy: 'Gall unrhyw un sy’n cyrraedd y recordydd ei gymryd drosodd heb gyfrinair.',
    },
  }),
  knownExploited('CVE-2022-23227', {
    vendor: 'NUUO',
    models: ['NVRmini2', 'NVRmini 2'],
    affected: [{ upTo: '3.11' }],
    kind: 'other',
    cwe: 'CWE-306',
    endOfLife: true,
    summary: {
      en: 'Anyone who reaches the recorder can add an account of their own.',
      cy: 'Gall unrhyw un sy’n cyrraedd y recordydd ychwanegu ei gyfrif ei hun.',
    },
  }),
  knownExploited('CVE-2019-11001', {
    vendor: 'Reolink',
    models: ['RLC-410W', 'C1 Pro', 'C2 Pro', 'RLC-422W', 'RLC-511W'],
    affected: [{ upTo: '1.0.227' }],
    kind: 'injection',
    cwe: 'CWE-78',
    endOfLife: true,
    summary: loggedIn,
  }),
  knownExploited('CVE-2021-40407', {
    vendor: 'Reolink',
    models: ['RLC-410W'],
    affected: [{ from: '3.0.0.136_20121102', upTo: '3.0.0.136_20121102' }],
    kind: 'injection',
    cwe: 'CWE-78',
    endOfLife: true,
    summary: loggedIn,
  }),
  recorded('CVE-2019-9483', '2024-08-04', {
    vendor: 'Ring',
    families: ['*Doorbell*'],
    fixed: 'app 3.4.7',
    kind: 'cloud-transport',
    summary: {
      en: 'With Ring’s app from before 3.4.7, someone on the same network could see or replace the picture.',
      cy: 'Gydag ap Ring o cyn 3.4.7, gallai rhywun ar yr un rhwydwaith weld neu newid y llun.',
    },
  }),
  knownExploited('CVE-2019-20085', {
    vendor: 'TVT',
    families: ['NVMS*'],
    kind: 'other',
    cwe: 'CWE-22',
    summary: {
      en: 'It gives its files to anyone who asks.',
      cy: 'Mae’n rhoi ei ffeiliau i unrhyw un sy’n gofyn.',
    },
  }),
  ...(
    [
      [['Cam Pan v2', 'HL_PAN2'], '4.49.1.47'],
      [['Cam v2', 'WYZEC1-JZ'], '4.9.8.1002'],
      [['Cam v3', 'WYZE_CAKP2JFUS'], '4.36.8.32'],
    ] as const
  ).map(([models, fixed]) =>
    recorded('CVE-2019-9564', '2024-08-04', {
      vendor: 'Wyze',
      models,
      affected: [{ before: fixed }],
      fixed,
      kind: 'other',
      summary: takeOver,
    }),
  ),
  recorded('CVE-2018-17919', '2024-09-16', {
    vendor: 'Xiongmai',
    models: ['*'],
    affected: 'all',
    kind: 'hard-coded-credential',
    cwe: 'CWE-912',
    summary: {
      en: 'It has a hidden account with a password that everybody knows, and shows its picture to it.',
      cy: 'Mae ganddi gyfrif cudd â chyfrinair y mae pawb yn ei wybod, ac mae’n dangos ei llun iddo.',
    },
  }),
  recorded('CVE-2018-17917', '2024-08-05', {
    vendor: 'Xiongmai',
    models: ['*'],
    affected: 'all',
    kind: 'cloud-transport',
    cwe: 'CWE-341',
    summary: {
      en: 'Its number in the maker’s cloud can be guessed, so strangers can find it from the internet.',
      cy: 'Gellir dyfalu ei rhif yng nghwmwl y gwneuthurwr, felly gall dieithriaid ddod o hyd iddi o’r rhyngrwyd.',
    },
  }),
];
