import steadyDevice from '../../../../scanners/wizards/fixes/steady-device.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(steadyDevice);
