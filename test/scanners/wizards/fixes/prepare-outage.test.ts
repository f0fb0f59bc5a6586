import prepareOutage from '../../../../scanners/wizards/fixes/prepare-outage.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(prepareOutage);
