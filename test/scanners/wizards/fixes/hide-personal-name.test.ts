import hidePersonalName from '../../../../scanners/wizards/fixes/hide-personal-name.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(hidePersonalName);
