import checkGateway from '../../../../scanners/wizards/fixes/check-gateway.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(checkGateway);
