import { knownExploited } from '../vulnerability.ts';

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

/** Cameras, plugs and storage boxes. */
export const dLinkDevices = [
  knownExploited('CVE-2024-3272', {
    vendor,
    models: ['DNS-320L', 'DNS-325', 'DNS-327L', 'DNS-340L'],
    affected: 'all',
    kind: 'hard-coded-credential',
    cwe: 'CWE-798',
    endOfLife: true,
    summary: {
      en: 'It has a hidden account that everybody knows. There will be no fix.',
      cy: 'Mae ganddi gyfrif cudd y mae pawb yn gwybod amdano. Ni fydd trwsiad.',
    },
  }),
  knownExploited('CVE-2024-3273', {
    vendor,
    models: ['DNS-320L', 'DNS-325', 'DNS-327L', 'DNS-340L'],
    affected: 'all',
    kind: 'injection',
    cwe: 'CWE-77',
    endOfLife: true,
    summary: takeOverNoFix,
  }),
  knownExploited('CVE-2020-25506', {
    vendor,
    models: ['DNS-320'],
    affected: [{ upTo: '2.06B01' }],
    ...command,
    endOfLife: true,
    summary: takeOver,
  }),
  knownExploited('CVE-2019-16057', {
    vendor,
    models: ['DNS-320'],
    affected: [{ upTo: '2.05.B10' }],
    ...command,
    endOfLife: true,
    summary: takeOver,
  }),
  knownExploited('CVE-2022-40799', {
    vendor,
    models: ['DNR-322L'],
    affected: [{ upTo: '2.60B15' }],
    kind: 'unsigned-update',
    cwe: 'CWE-494',
    endOfLife: true,
    summary: {
      en: 'It installs software without checking who made it.',
      cy: 'Mae’n gosod meddalwedd heb wirio pwy a’i gwnaeth.',
    },
  }),
  knownExploited('CVE-2020-25078', {
    vendor,
    models: ['DCS-2530L'],
    affected: [{ before: '1.06.01' }],
    fixed: '1.06.01 Hotfix',
    kind: 'other',
    endOfLife: true,
    summary: {
      en: 'It tells its administrator password to anyone who asks.',
      cy: 'Mae’n dweud cyfrinair ei gweinyddwr wrth unrhyw un sy’n gofyn.',
    },
  }),
  knownExploited('CVE-2020-25078', {
    vendor,
    models: ['DCS-2670L'],
    affected: [{ upTo: '2.02' }],
    kind: 'other',
    endOfLife: true,
    summary: {
      en: 'It tells its administrator password to anyone who asks.',
      cy: 'Mae’n dweud cyfrinair ei gweinyddwr wrth unrhyw un sy’n gofyn.',
    },
  }),
  knownExploited('CVE-2020-25079', {
    vendor,
    models: ['DCS-2530L'],
    affected: [{ before: '1.06.01' }],
    fixed: '1.06.01 Hotfix',
    kind: 'injection',
    cwe: 'CWE-77',
    endOfLife: true,
    summary: {
      en: 'Anyone who is logged in can take the camera over.',
      cy: 'Gall unrhyw un sydd wedi mewngofnodi gymryd y camera drosodd.',
    },
  }),
  knownExploited('CVE-2016-11021', {
    vendor,
    models: ['DCS-930L'],
    affected: [{ before: '2.12' }],
    fixed: '2.12',
    ...command,
    endOfLife: true,
    summary: {
      en: 'Anyone who is logged in can take the camera over.',
      cy: 'Gall unrhyw un sydd wedi mewngofnodi gymryd y camera drosodd.',
    },
  }),
];
