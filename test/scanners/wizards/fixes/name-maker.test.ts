import nameMaker from '../../../../scanners/wizards/fixes/name-maker.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(nameMaker);
