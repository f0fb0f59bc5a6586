import closeInternalService from '../../../../scanners/wizards/fixes/close-internal-service.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(closeInternalService);
