import closeGuestShares from '../../../../scanners/wizards/fixes/close-guest-shares.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(closeGuestShares);
