import switchOffSnmp from '../../../../scanners/wizards/fixes/switch-off-snmp.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(switchOffSnmp);
