import closePortMapping from '../../../../scanners/wizards/fixes/close-port-mapping.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(closePortMapping);
