import reviewPrivacy from '../../../../scanners/wizards/fixes/review-privacy.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(reviewPrivacy);
