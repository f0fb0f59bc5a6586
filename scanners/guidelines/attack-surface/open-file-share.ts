import { defineCheck } from '../../core/define.ts';
import type { Facts } from '../../core/facts.ts';
import type { Observation } from '../../core/model.ts';
import { fill, quote, type Text } from '../../core/text.ts';
import { ftpAnonymous } from '../../probes/ftp-anonymous.ts';
import { nfsExports } from '../../probes/nfs-exports.ts';
import { rsyncModules } from '../../probes/rsync-modules.ts';
import { smbShares } from '../../probes/smb-shares.ts';
import { answered } from '../answered.ts';
import { failed, passed, weak } from '../judgement.ts';
import { openExports } from '../open-exports.ts';

/** Lists the shares that a guest is shown; nothing in them is opened. All ways in count together, as one answer. */
export default defineCheck({
  id: 'open-file-share',
  guideline: 6,
  ways: ['closer', 'asking'],
  severity: 'high',
  needs: [smbShares, nfsExports, rsyncModules, ftpAnonymous],
  text: {
    passed: { en: 'Its files ask for a login', cy: 'Mae ei ffeiliau’n gofyn am fewngofnodi' },
    failed: {
      en: 'Anyone on your network can see its shared folders',
      cy: 'Gall unrhyw un ar eich rhwydwaith weld ei ffolderi a rennir',
    },
    why: {
      en: 'Guests, visitors’ phones and infected devices can read what is shared without a password. Ransomware looks for such folders first.',
      cy: 'Gall gwesteion, ffonau ymwelwyr a dyfeisiau heintiedig ddarllen yr hyn a rennir heb gyfrinair. Mae meddalwedd wystlo’n chwilio am ffolderi o’r fath yn gyntaf.',
    },
    todo: {
      en: 'Switch off guest access in its sharing settings, and give each person a login of their own.',
      cy: 'Diffoddwch fynediad gwesteion yn ei gosodiadau rhannu, a rhowch fewngofnodi ei hun i bob person.',
    },
  },
  provisions: ['5.6-1', '5.6-2', '5.8-1'],
  testGroup: '5.6-2-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ facts }) {
    const ways = openWays(facts);
    const open = ways.filter(({ names }) => names !== undefined);
    if (open.length === 0) {
      const [shut] = ways.filter(({ shut }) => shut.length > 0);
      if (shut) return [weak(shut.seen, fill(showsNames, { name: quote(shut.shut[0] ?? '') }))];
      const seen = ways.map((way) => way.seen);
      return seen.length > 0 ? [passed(seen, refused)] : [];
    }
    const personal = open.find(({ names }) => names?.some(isPersonal));
    const seen = open.map((way) => way.seen);
    const name = personal?.names?.find(isPersonal);
    if (name !== undefined) return [failed(seen, fill(showsPersonal, { name: quote(name) }))];
    const any = open.flatMap(({ names }) => names ?? [])[0];
    return [weak(seen, any === undefined ? letsIn : fill(showsFolder, { name: quote(any) }))];
  },
});
const showsPersonal: Text = {
  en: 'Without a login it shows a folder called {name}.',
  cy: 'Heb fewngofnodi mae’n dangos ffolder o’r enw {name}.',
};
const showsFolder: Text = {
  en: 'Without a login it shows {name}, which may be meant for everybody.',
  cy: 'Heb fewngofnodi mae’n dangos {name}, a allai fod wedi’i fwriadu i bawb.',
};
const showsNames: Text = {
  en: 'Without a login it tells that it has a folder called {name}, but lets nobody into it.',
  cy: 'Heb fewngofnodi mae’n dweud bod ganddi ffolder o’r enw {name}, ond nid yw’n gadael neb i mewn iddi.',
};
const letsIn: Text = {
  en: 'It lets guests in without a login, though we saw no folder of yours.',
  cy: 'Mae’n gadael gwesteion i mewn heb fewngofnodi, er na welsom ffolder o’ch eiddo chi.',
};
const refused: Text = {
  en: 'It showed us no shares without a login.',
  cy: 'Ni ddangosodd unrhyw gyfrannau i ni heb fewngofnodi.',
};

/** One way to shared files. No names at all mean that it was shut; an empty list that a guest got in and saw nothing. */
interface Way {
  readonly seen: Observation;
  readonly names?: readonly string[];
  /** Folders that are told of, and that let nobody in. */
  readonly shut: readonly string[];
}

function openWays(facts: Facts): readonly Way[] {
  return [
    ...answered(facts, smbShares).map(({ seen, value }) => {
      const shown = value.shares.filter(
        ({ name, kind }) => (kind === 'disk' || kind === 'printer') && !name.endsWith('$'),
      );
      const names = shown.filter(({ opens }) => opens !== false).map(({ name }) => name);
      const shut = shown.filter(({ opens }) => opens === false).map(({ name }) => name);
      return { seen, shut, ...(value.guest && (names.length > 0 || shut.length === 0) && { names }) };
    }),
    ...answered(facts, nfsExports).map(({ seen, value }) => {
      const names = openExports(value);
      return { seen, shut: [], ...(names.length > 0 && { names }) };
    }),
    ...answered(facts, rsyncModules).map(({ seen, value }) => ({
      seen,
      shut: [],
      ...(value.modules.length > 0 && { names: value.modules.map(({ name }) => name) }),
    })),
    ...answered(facts, ftpAnonymous).map(({ seen, value }) => ({
      seen,
      shut: [],
      ...(value.accepted && { names: value.names ?? [] }),
    })),
  ];
}

/** Whole words in a share’s name that speak of a person’s own things, or of a place to write to. */
const personalWords = new Set(
  'backup backups private photo photos picture pictures home homes user users document documents family upload uploads scan scans camera cctv mail time-machine timemachine finance tax lluniau teulu dogfennau preifat'.split(
    ' ',
  ),
);

function isPersonal(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => personalWords.has(word));
}
