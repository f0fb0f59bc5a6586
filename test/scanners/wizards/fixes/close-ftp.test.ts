import closeFtp from '../../../../scanners/wizards/fixes/close-ftp.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(closeFtp);
