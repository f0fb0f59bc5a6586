import { defineCheck } from '../../core/define.ts';
import { fill, quote, type Text } from '../../core/text.ts';
import { ftpAnonymous } from '../../probes/ftp-anonymous.ts';
import { nfsExports } from '../../probes/nfs-exports.ts';
import { rsyncModules } from '../../probes/rsync-modules.ts';
import { smbShares } from '../../probes/smb-shares.ts';
import { failed, passed, unknown } from '../judgement.ts';
import { opened } from '../observed.ts';
import { openExports } from '../open-exports.ts';

/** Names of folders and files that hold settings or keys; a whole disk holds them as well. */
const telling =
  /^(?:\/|\/?etc|.*\/etc|config|configs|configuration|\.?ssh|keys?|private|.*\/\.ssh|passwd|shadow|id_[a-z0-9]{2,10}|[^/]{1,64}\.(?:cfg|conf|pem|key|p12|pfx))$/i;

/** Looks at the names that a stranger is shown. No folder is opened and no file is fetched. */
export default defineCheck({
  id: 'exposed-config-file',
  guideline: 4,
  ways: ['closer', 'asking'],
  severity: 'high',
  never: ['weak'],
  needs: [smbShares, nfsExports, rsyncModules, ftpAnonymous],
  text: {
    passed: {
      en: 'It shows strangers no folders with settings',
      cy: 'Nid yw’n dangos ffolderi gosodiadau i ddieithriaid',
    },
    failed: {
      en: 'It shares a folder with its settings with anyone',
      cy: 'Mae’n rhannu ffolder â’i gosodiadau ag unrhyw un',
    },
    why: {
      en: 'Folders like this hold passwords and keys. Anyone on your network can open them without a login.',
      cy: 'Mae ffolderi fel hyn yn cynnwys cyfrineiriau ac allweddi. Gall unrhyw un ar eich rhwydwaith eu hagor heb fewngofnodi.',
    },
    todo: {
      en: 'Stop sharing that folder, or allow it for named people with a password only.',
      cy: 'Rhowch y gorau i rannu’r ffolder honno, neu caniatewch hi i bobl benodol gyda chyfrinair yn unig.',
    },
  },
  provisions: ['5.4-1', '5.6-2'],
  testGroup: '5.4-1-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ facts }) {
    const shared = [
      ...opened(facts, smbShares).map((seen) => ({
        seen,
        names: seen.value.guest ? seen.value.shares.map(({ name }) => name) : [],
      })),
      ...opened(facts, nfsExports).map((seen) => ({
        seen,
        names: openExports(seen.value),
      })),
      ...opened(facts, rsyncModules).map((seen) => ({
        seen,
        names: seen.value.modules.map(({ name }) => name),
      })),
      ...opened(facts, ftpAnonymous).flatMap((seen) => {
        const names = seen.value.accepted ? seen.value.names : [];
        // A guest who was shown no list may still have been let in to everything.
        return names ? [{ seen, names }] : [];
      }),
    ];
    return shared.map(({ seen, names }) => {
      const found = names.find((name) => telling.test(name));
      if (found !== undefined) return failed(seen, fill(shows, { name: quote(found) }));
      return names.length === 0 ? passed(seen, nothing) : unknown(seen, notOpened);
    });
  },
});

const shows: Text = {
  en: 'It offers the folder {name} without a login.',
  cy: 'Mae’n cynnig y ffolder {name} heb fewngofnodi.',
};
const nothing: Text = {
  en: 'It offered us no folder without a login.',
  cy: 'Ni chynigiodd unrhyw ffolder i ni heb fewngofnodi.',
};
const notOpened: Text = {
  en: 'It offers folders without a login, and we do not look into them.',
  cy: 'Mae’n cynnig ffolderi heb fewngofnodi, ac nid ydym yn edrych ynddynt.',
};
