import strengthenWifi from '../../../../scanners/wizards/fixes/strengthen-wifi.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(strengthenWifi);
