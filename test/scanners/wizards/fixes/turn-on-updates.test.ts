import turnOnUpdates from '../../../../scanners/wizards/fixes/turn-on-updates.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(turnOnUpdates);
