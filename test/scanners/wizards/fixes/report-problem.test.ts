import reportProblem from '../../../../scanners/wizards/fixes/report-problem.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(reportProblem);
