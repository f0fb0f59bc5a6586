import verboseStatusPage from '../../../../scanners/guidelines/attack-surface/verbose-status-page.ts';
import { debugPage } from '../../../../scanners/probes/debug-page.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const page = (shows: 'versions' | 'internals' | 'nothing') =>
  saw(debugPage, { state: 'open', path: '/debug', status: 200, shows }, { transport: 'tcp', port: 80 });

testCheck(verboseStatusPage, {
  fail: 'never',
  weak: [{ seen: [page('versions')] }, { seen: [page('internals')] }],
  pass: [{ seen: [page('nothing')] }],
  unknown: [{}, { seen: [saw(debugPage, { state: 'silent' })] }],
});
