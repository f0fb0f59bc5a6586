import type { Text } from '../core/text.ts';

/** How Homelatch itself stands to one guideline of the Code of Practice, and the tests that prove it. */
export interface OwnAnswer {
  readonly guideline: number;
  readonly result: 'pass' | 'not-applicable';
  readonly answer: Text;
  /** Files of the project. */
  readonly proof: readonly string[];
}

/** Homelatch is software that a person installs: what it says of devices is asked of it as well. */
export const ownAnswers: readonly OwnAnswer[] = [
  {
    guideline: 1,
    result: 'pass',
    answer: {
      en: 'It has no account and no password, so there is none to leave as it was.',
      cy: 'Nid oes ganddo gyfrif na chyfrinair, felly nid oes un i’w adael fel yr oedd.',
    },
    proof: ['test/build/own-guidelines.test.ts'],
  },
  {
    guideline: 2,
    result: 'pass',
    answer: {
      en: 'SECURITY.md and security.txt say whom to tell about a weakness, and when you will hear back.',
      cy: 'Mae SECURITY.md a security.txt yn dweud wrth bwy i sôn am wendid, a phryd y cewch ateb.',
    },
    proof: ['SECURITY.md', 'assets/security.txt', 'test/build/own-guidelines.test.ts'],
  },
  {
    guideline: 3,
    result: 'pass',
    answer: {
      en: 'Updates of it are signed, and a signature, date or hash that is wrong stops them. A copy without an update channel says so, and never that it is up to date.',
      cy: 'Mae diweddariadau ohono wedi’u llofnodi, ac mae llofnod, dyddiad neu stwnsh anghywir yn eu hatal. Mae copi heb sianel ddiweddaru yn dweud hynny, a byth ei fod yn gyfredol.',
    },
    proof: ['test/electron/updates/feed.test.ts'],
  },
  {
    guideline: 4,
    result: 'pass',
    answer: {
      en: 'It stores no password that it finds or is told. Logs black out secrets, and files are for your account only.',
      cy: 'Nid yw’n storio unrhyw gyfrinair y mae’n dod o hyd iddo nac yn ei gael. Mae cofnodion yn cuddio cyfrinachau, ac i’ch cyfrif chi yn unig y mae’r ffeiliau.',
    },
    proof: ['test/electron/log.test.ts', 'test/electron/store-service.test.ts'],
  },
  {
    guideline: 5,
    result: 'pass',
    answer: {
      en: 'It talks only to the network that you chose. Nothing goes over the internet, save to look for a signed update of itself, or when you ask the makers’ own websites.',
      cy: 'Dim ond â’r rhwydwaith a ddewisoch y mae’n siarad. Nid oes dim yn mynd dros y rhyngrwyd, ac eithrio i chwilio am ddiweddariad wedi’i lofnodi ohono’i hun, neu pan fyddwch chi’n holi gwefannau’r gwneuthurwyr.',
    },
    proof: [
      'test/scanners/net/dial.test.ts',
      'test/hostile/b-web-redirects.test.ts',
      'test/lab/score.test.ts',
    ],
  },
  {
    guideline: 6,
    result: 'pass',
    answer: {
      en: 'It opens no port of its own, save to listen for devices while a check runs. The page reaches no network, and everything else is refused.',
      cy: 'Nid yw’n agor porth ei hun, ac eithrio i wrando am ddyfeisiau yn ystod gwiriad. Nid yw’r dudalen yn cyrraedd unrhyw rwydwaith, a gwrthodir popeth arall.',
    },
    proof: [
      'test/build/own-guidelines.test.ts',
      'test/e2e/page-confinement.spec.ts',
      'test/e2e/bridge.spec.ts',
    ],
  },
  {
    guideline: 7,
    result: 'pass',
    answer: {
      en: 'Its program file cannot be turned into another program, and loads only its own archive. On Linux the archive is not sealed: there your package’s signature must do.',
      cy: 'Ni ellir troi ei ffeil rhaglen yn rhaglen arall, a dim ond ei archif ei hun y mae’n ei llwytho. Ar Linux nid yw’r archif wedi’i selio: yno rhaid dibynnu ar lofnod eich pecyn.',
    },
    proof: ['test/package/package.test.ts'],
  },
  {
    guideline: 8,
    result: 'pass',
    answer: {
      en: 'What it learns about your home stays on this computer. You alone can save a report and choose to leave names out.',
      cy: 'Mae’r hyn y mae’n ei ddysgu am eich cartref yn aros ar y cyfrifiadur hwn. Chi’n unig all gadw adroddiad a dewis gadael enwau allan.',
    },
    proof: ['test/scanners/reports/reports.test.ts', 'test/e2e/page-confinement.spec.ts'],
  },
  {
    guideline: 9,
    result: 'pass',
    answer: {
      en: 'It needs no internet. When it is killed, the disk is full or its data is damaged, it goes on, loses nothing that was stored, and tells you.',
      cy: 'Nid oes angen y rhyngrwyd arno. Pan gaiff ei ladd, pan fydd y ddisg yn llawn neu ei ddata wedi’i ddifrodi, mae’n dal ati, heb golli dim a storiwyd, ac yn dweud wrthych.',
    },
    proof: [
      'test/hostile/l-killed.test.ts',
      'test/hostile/l-torture.test.ts',
      'test/electron/checks.test.ts',
    ],
  },
  {
    guideline: 10,
    result: 'not-applicable',
    answer: {
      en: 'It sends no telemetry, so there is none to examine. Its own log stays with you.',
      cy: 'Nid yw’n anfon telemetreg, felly nid oes dim i’w archwilio. Gyda chi y mae ei gofnod ei hun yn aros.',
    },
    proof: ['test/e2e/page-confinement.spec.ts', 'test/electron/log.test.ts'],
  },
  {
    guideline: 11,
    result: 'pass',
    answer: {
      en: '“Delete all my data” takes away the database, its backups and the copies that were set aside. Only the count of login tries stays for a week, so that no device is locked.',
      cy: 'Mae “Dileu fy holl ddata” yn cael gwared ar y gronfa ddata, ei chopïau wrth gefn a’r copïau a roddwyd o’r neilltu. Dim ond cyfrif y ceisiadau mewngofnodi sy’n aros am wythnos, fel na chaiff dyfais ei chloi.',
    },
    proof: [
      'test/electron/store-service.test.ts',
      'test/hostile/l-torture.test.ts',
      'test/e2e/own-data.spec.ts',
    ],
  },
  {
    guideline: 12,
    result: 'pass',
    answer: {
      en: 'The usual settings are the gentle ones. Anything closer is switched on by you, for each network.',
      cy: 'Y gosodiadau arferol yw’r rhai addfwyn. Chi sy’n troi unrhyw beth manylach ymlaen, ar gyfer pob rhwydwaith.',
    },
    proof: ['test/e2e/first-check.spec.ts', 'test/scanners/cli/program.test.ts'],
  },
  {
    guideline: 13,
    result: 'pass',
    answer: {
      en: 'Every byte from a device, a file, a link or the page is parsed before it is used, within limits of time, size and depth.',
      cy: 'Caiff pob beit o ddyfais, ffeil, dolen neu’r dudalen ei ddosrannu cyn ei ddefnyddio, o fewn terfynau amser, maint a dyfnder.',
    },
    proof: [
      'test/support/parser-properties.ts',
      'test/hostile/README.md',
      'test/electron/ipc-contract.test.ts',
      'test/electron/command-line.test.ts',
    ],
  },
];
