import { expect, test } from 'vitest';
import { ippAttributes } from '../../../scanners/probes/ipp-attributes.ts';
import ippJobs from '../../../scanners/probes/ipp-jobs.ts';
import { ippAnswer } from '../../support/ipp-answer.ts';
import { tcp } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { saw } from '../../support/observations.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const printer = { state: 'open', tls: false, path: '/ipp/print', status: 0 } as const;
const facts = [saw(ippAttributes, { ...printer, authentication: [], security: [], uris: [] }, tcp(631))];
const ask = async (body: Uint8Array) =>
  (await look(ippJobs, pretendHost({ 'http/631/ipp/print': { body } }), { facts })).values;

test('counts jobs and the names that they tell, and keeps none', async () => {
  const values = await ask(
    ippAnswer(
      0,
      [2, { 'job-name': 'Letter to the bank.docx', 'job-originating-user-name': 'anna' }],
      [2, { 'job-name': '***', 'job-originating-user-name': '' }],
    ),
  );
  expect(values).toEqual([
    { state: 'open', status: 0, path: '/ipp/print', jobs: 2, withUserNames: 1, withDocumentNames: 1 },
  ]);
});

test('a printer that shows none, and one that wants a login', async () => {
  expect(await ask(ippAnswer(0))).toMatchObject([{ status: 0, jobs: 0 }]);
  expect(await ask(ippAnswer(0x0402))).toMatchObject([{ status: 0x0402, jobs: 0 }]);
});
