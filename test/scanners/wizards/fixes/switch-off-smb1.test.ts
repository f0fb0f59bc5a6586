import switchOffSmb1 from '../../../../scanners/wizards/fixes/switch-off-smb1.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(switchOffSmb1);
