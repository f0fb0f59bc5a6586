import clearPrintJobs from '../../../../scanners/wizards/fixes/clear-print-jobs.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(clearPrintJobs);
