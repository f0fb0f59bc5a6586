import closeDebugBridge from '../../../../scanners/wizards/fixes/close-debug-bridge.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(closeDebugBridge);
