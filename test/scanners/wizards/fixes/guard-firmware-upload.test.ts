import guardFirmwareUpload from '../../../../scanners/wizards/fixes/guard-firmware-upload.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(guardFirmwareUpload);
