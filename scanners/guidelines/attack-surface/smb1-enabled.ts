import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { smbNegotiate } from '../../probes/smb-negotiate.ts';
import { answered } from '../answered.ts';
import { failed, passed } from '../judgement.ts';

export default defineCheck({
  id: 'smb1-enabled',
  guideline: 6,
  ways: ['asking'],
  severity: 'high',
  never: ['weak'],
  needs: [smbNegotiate],
  text: {
    passed: {
      en: 'It does not speak the oldest Windows file sharing',
      cy: 'Nid yw’n siarad ffurf hynaf rhannu ffeiliau Windows',
    },
    failed: {
      en: 'It still speaks the oldest Windows file sharing',
      cy: 'Mae’n dal i siarad ffurf hynaf rhannu ffeiliau Windows',
    },
    why: {
      en: 'SMB 1 is from the 1980s and was the way in for WannaCry in 2017. It neither hides nor guards what you copy.',
      cy: 'Mae SMB 1 yn dod o’r 1980au ac ef oedd y ffordd i mewn i WannaCry yn 2017. Nid yw’n cuddio nac yn gwarchod yr hyn yr ydych yn ei gopïo.',
    },
    todo: {
      en: 'Set the lowest SMB version to 2 or 3 in its file sharing settings.',
      cy: 'Gosodwch y fersiwn SMB isaf i 2 neu 3 yn ei gosodiadau rhannu ffeiliau.',
    },
  },
  provisions: ['5.6-1', '5.5-1'],
  testGroup: '5.6-1-2',
  source:
    'https://learn.microsoft.com/en-us/windows-server/storage/file-server/troubleshoot/detect-enable-and-disable-smbv1-v2-v3',
  judge({ facts }) {
    return answered(facts, smbNegotiate).map(({ seen, value }) =>
      value.smb1 ? failed(seen, accepted) : passed(seen, refused),
    );
  },
});
const accepted: Text = { en: 'It agreed to speak SMB 1 with us.', cy: 'Cytunodd i siarad SMB 1 â ni.' };
const refused: Text = {
  en: 'It would not speak SMB 1 with us, only newer versions.',
  cy: 'Ni fyddai’n siarad SMB 1 â ni, dim ond fersiynau mwy newydd.',
};
