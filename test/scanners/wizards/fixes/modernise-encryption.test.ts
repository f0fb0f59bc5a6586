import moderniseEncryption from '../../../../scanners/wizards/fixes/modernise-encryption.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(moderniseEncryption);
