import { defineCheck } from '../../core/define.ts';
import { fill, quote, type Text } from '../../core/text.ts';
import { passed, unknown } from '../judgement.ts';

/** Without the version nobody can say from outside whether an update is missing. To hide it is no fault. */
export default defineCheck({
  id: 'unreadable-firmware-version',
  guideline: 3,
  ways: ['asking'],
  severity: 'low',
  never: ['fail', 'weak'],
  needs: [],
  text: {
    passed: { en: 'It says which version it runs', cy: 'Mae’n dweud pa fersiwn y mae’n ei rhedeg' },
    failed: {
      en: 'It does not say which version it runs',
      cy: 'Nid yw’n dweud pa fersiwn y mae’n ei rhedeg',
    },
    why: {
      en: 'Only with the version can you tell whether an update is missing. Many devices tell it in their app only.',
      cy: 'Dim ond gyda’r fersiwn y gallwch ddweud a oes diweddariad ar goll. Yn eu hap yn unig y mae llawer o ddyfeisiau’n ei dweud.',
    },
    todo: {
      en: 'Look for the version in its app or settings, often under “About”.',
      cy: 'Chwiliwch am y fersiwn yn ei hap neu ei gosodiadau, yn aml o dan “Ynghylch” neu “About”.',
    },
  },
  provisions: ['5.3-16'],
  testGroup: '5.3-16-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ identity }) {
    if (identity.firmware !== undefined)
      return [
        { ...passed([], fill(read, { version: quote(identity.firmware) })), evidence: identity.evidence },
      ];
    return identity.evidence.length > 0 ? [unknown([], untold)] : [];
  },
});

const read: Text = {
  en: 'It says that it runs version {version}.',
  cy: 'Mae’n dweud ei bod yn rhedeg fersiwn {version}.',
};
const untold: Text = {
  en: 'It answered us, but did not say its version without a login.',
  cy: 'Atebodd ni, ond ni ddywedodd ei fersiwn heb fewngofnodi.',
};
