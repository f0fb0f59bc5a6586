import guardScreenSharing from '../../../../scanners/wizards/fixes/guard-screen-sharing.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(guardScreenSharing);
