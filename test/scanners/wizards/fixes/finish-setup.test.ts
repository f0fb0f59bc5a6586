import finishSetup from '../../../../scanners/wizards/fixes/finish-setup.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(finishSetup);
