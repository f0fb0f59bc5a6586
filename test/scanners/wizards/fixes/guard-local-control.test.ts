import guardLocalControl from '../../../../scanners/wizards/fixes/guard-local-control.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(guardLocalControl);
