import { defineCheck } from '../../core/define.ts';
import { settingsBackup } from '../../probes/settings-backup.ts';
import { failed, passed } from '../judgement.ts';

/** Many devices answer every path with their login page, so only the mark of the file itself counts. */
export default defineCheck({
  id: 'open-settings-backup',
  guideline: 4,
  ways: ['closer'],
  severity: 'critical',
  never: ['weak'],
  needs: [settingsBackup],
  text: {
    passed: {
      en: 'Its settings cannot be copied without a login',
      cy: 'Ni ellir copïo ei gosodiadau heb fewngofnodi',
    },
    failed: {
      en: 'Its settings, passwords and all, can be copied by anyone',
      cy: 'Gall unrhyw un gopïo ei gosodiadau, y cyfrineiriau hefyd',
    },
    why: {
      en: 'A copy of the settings usually holds the passwords too. Anyone on your network can fetch it without logging in.',
      cy: 'Mae copi o’r gosodiadau fel arfer yn cynnwys y cyfrineiriau hefyd. Gall unrhyw un ar eich rhwydwaith ei nôl heb fewngofnodi.',
    },
    todo: {
      en: 'Update its software now, then change its passwords and your Wi-Fi password. If there is no update, replace it.',
      cy: 'Diweddarwch ei meddalwedd nawr, yna newidiwch ei chyfrineiriau a’ch cyfrinair Wi-Fi. Os nad oes diweddariad, prynwch un arall yn ei lle.',
    },
  },
  provisions: ['5.4-1', '5.6-2'],
  testGroup: '5.4-1-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ facts }) {
    const looked = facts
      .all(settingsBackup)
      .flatMap((seen) => (seen.value.state === 'open' ? [{ seen, value: seen.value }] : []));
    const readable = looked.filter(({ value }) => value.readable && value.marker !== undefined);
    if (readable.length > 0) return readable.map(({ seen }) => failed(seen, open));
    return looked.length > 0
      ? [
          passed(
            looked.map(({ seen }) => seen),
            closed,
          ),
        ]
      : [];
  },
});

const open = {
  en: 'It gave us the beginning of its settings file without a login; we threw it away.',
  cy: 'Rhoddodd ddechrau ei ffeil gosodiadau i ni heb fewngofnodi; fe’i taflwyd.',
};
const closed = {
  en: 'It did not give out its settings file where devices of its make keep it.',
  cy: 'Ni roddodd ei ffeil gosodiadau o’r lle y mae dyfeisiau o’i gwneuthuriad yn ei chadw.',
};
