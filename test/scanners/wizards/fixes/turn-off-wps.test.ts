import turnOffWps from '../../../../scanners/wizards/fixes/turn-off-wps.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(turnOffWps);
