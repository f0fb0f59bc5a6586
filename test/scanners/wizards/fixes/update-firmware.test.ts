import updateFirmware from '../../../../scanners/wizards/fixes/update-firmware.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(updateFirmware);
