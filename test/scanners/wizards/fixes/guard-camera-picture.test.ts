import guardCameraPicture from '../../../../scanners/wizards/fixes/guard-camera-picture.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(guardCameraPicture);
