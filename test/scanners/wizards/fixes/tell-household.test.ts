import tellHousehold from '../../../../scanners/wizards/fixes/tell-household.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(tellHousehold);
