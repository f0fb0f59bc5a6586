import openPrintJobs from '../../../../scanners/guidelines/personal-data/open-print-jobs.ts';
import { ippJobs } from '../../../../scanners/probes/ipp-jobs.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const jobs = (count: number, withUserNames: number, status = 0) =>
  saw(ippJobs, {
    state: 'open',
    status,
    path: '/ipp/print',
    jobs: count,
    withUserNames,
    withDocumentNames: 0,
  });

testCheck(openPrintJobs, {
  fail: 'never',
  weak: [{ seen: [jobs(2, 2)] }],
  pass: [{ seen: [jobs(2, 0)] }, { seen: [jobs(0, 0, 0x0403)] }],
  unknown: [{}, { seen: [jobs(0, 0)] }, { seen: [saw(ippJobs, { state: 'silent' })] }],
});
