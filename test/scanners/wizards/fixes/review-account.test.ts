import reviewAccount from '../../../../scanners/wizards/fixes/review-account.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(reviewAccount);
