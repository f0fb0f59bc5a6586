import closeOpenResolver from '../../../../scanners/wizards/fixes/close-open-resolver.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(closeOpenResolver);
