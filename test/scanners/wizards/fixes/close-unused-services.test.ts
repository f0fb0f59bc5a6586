import closeUnusedServices from '../../../../scanners/wizards/fixes/close-unused-services.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(closeUnusedServices);
