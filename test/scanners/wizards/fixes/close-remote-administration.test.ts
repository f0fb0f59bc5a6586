import closeRemoteAdministration from '../../../../scanners/wizards/fixes/close-remote-administration.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(closeRemoteAdministration);
