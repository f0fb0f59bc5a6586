import restoreRouterDns from '../../../../scanners/wizards/fixes/restore-router-dns.ts';
import { testFix } from '../../../support/fix-wizard.ts';

testFix(restoreRouterDns);
