import closeMediaServer from '../../../../scanners/wizards/fixes/close-media-server.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(closeMediaServer);
