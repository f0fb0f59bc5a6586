import closeSettingsBackup from '../../../../scanners/wizards/fixes/close-settings-backup.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(closeSettingsBackup);
