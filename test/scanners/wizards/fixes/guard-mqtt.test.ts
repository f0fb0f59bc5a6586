import guardMqtt from '../../../../scanners/wizards/fixes/guard-mqtt.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(guardMqtt);
