import renewKey from '../../../../scanners/wizards/fixes/renew-key.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(renewKey);
