import setClock from '../../../../scanners/wizards/fixes/set-clock.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(setClock);
