import { knownExploited } from '../vulnerability.ts';

const vendor = 'Cisco';

/** Small office routers, often found in homes with a workshop or a practice. */
export const cisco = [
  knownExploited('CVE-2019-1652', {
    vendor,
    models: ['RV320', 'RV325'],
    affected: [{ from: '1.4.2.15', before: '1.4.2.22' }],
    fixed: '1.4.2.22',
    kind: 'injection',
    cwe: 'CWE-20',
    summary: {
      en: 'Anyone who is logged in can take the router over. The first fix did not help.',
      cy: 'Gall unrhyw un sydd wedi mewngofnodi gymryd y llwybrydd drosodd. Ni helpodd y trwsiad cyntaf.',
    },
  }),
  knownExploited('CVE-2019-1653', {
    vendor,
    models: ['RV320', 'RV325'],
    affected: [{ from: '1.4.2.15', before: '1.4.2.22' }],
    fixed: '1.4.2.22',
    kind: 'other',
    cwe: 'CWE-284',
    summary: {
      en: 'Anyone who reaches its settings page can fetch all its settings, passwords among them, without a password.',
      cy: 'Gall unrhyw un sy’n cyrraedd ei dudalen osodiadau nôl ei holl osodiadau, gan gynnwys cyfrineiriau, heb gyfrinair.',
    },
  }),
  knownExploited('CVE-2023-20118', {
    vendor,
    models: ['RV016', 'RV042', 'RV042G', 'RV082', 'RV320', 'RV325'],
    affected: 'all',
    kind: 'injection',
    cwe: 'CWE-77',
    endOfLife: true,
    summary: {
      en: 'Anyone who is logged in can take the router over. There will be no fix.',
      cy: 'Gall unrhyw un sydd wedi mewngofnodi gymryd y llwybrydd drosodd. Ni fydd trwsiad.',
    },
  }),
  knownExploited('CVE-2022-20699', {
    vendor,
    families: ['RV340*', 'RV345*'],
    kind: 'memory',
    summary: {
      en: 'Older versions can be taken over from the internet without a password.',
      cy: 'Gellir cymryd fersiynau hŷn drosodd o’r rhyngrwyd heb gyfrinair.',
    },
  }),
];
