import noteSupportPeriod from '../../../../scanners/wizards/fixes/note-support-period.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(noteSupportPeriod);
