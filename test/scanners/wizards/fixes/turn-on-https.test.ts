import turnOnHttps from '../../../../scanners/wizards/fixes/turn-on-https.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(turnOnHttps);
