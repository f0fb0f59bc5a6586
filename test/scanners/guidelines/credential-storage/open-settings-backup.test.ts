import check from '../../../../scanners/guidelines/credential-storage/open-settings-backup.ts';
import { settingsBackup } from '../../../../scanners/probes/settings-backup.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

const file = (status: number, readable: boolean, marker?: string) =>
  saw(settingsBackup, { state: 'open', path: '/config.bin', status, readable, marker }, port(80));

testCheck(check, {
  fail: [{ seen: [file(200, true, 'gzip')] }, { seen: [file(200, true, 'gzip'), file(404, false)] }],
  weak: 'never',
  pass: [{ seen: [file(404, false)] }, { seen: [file(200, false)] }],
  unknown: [{}, { seen: [saw(settingsBackup, { state: 'silent' }, port(80))] }],
});
