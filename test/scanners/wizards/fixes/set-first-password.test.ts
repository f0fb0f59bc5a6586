import setFirstPassword from '../../../../scanners/wizards/fixes/set-first-password.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(setFirstPassword);
