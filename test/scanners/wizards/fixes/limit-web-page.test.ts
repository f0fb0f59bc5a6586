import limitWebPage from '../../../../scanners/wizards/fixes/limit-web-page.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(limitWebPage);
