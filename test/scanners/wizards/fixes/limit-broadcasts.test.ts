import limitBroadcasts from '../../../../scanners/wizards/fixes/limit-broadcasts.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(limitBroadcasts);
