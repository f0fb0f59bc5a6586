import closeTelnet from '../../../../scanners/wizards/fixes/close-telnet.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(closeTelnet);
