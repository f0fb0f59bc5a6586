import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { answer, notAnswered, words } from './answer.ts';
import { askPrinter } from './ipp.ts';
import { ippAttributes } from './ipp-attributes.ts';

/** Whether a printer shows its jobs to anybody (RFC 8011 section 4.2.6, Get-Jobs). Names are counted, never kept. */
export const ippJobs = fact(
  'ipp.jobs',
  answer({
    status: z.number().int(),
    path: words,
    jobs: z.number().int(),
    withUserNames: z.number().int(),
    withDocumentNames: z.number().int(),
  }),
);

/** Asks a printer for its waiting jobs without a login, and counts what it tells. */
export default defineProbe({
  id: 'ipp-jobs',
  touch: 'asks',
  needs: [ippAttributes],
  gives: [ippJobs],
  targets: (facts) =>
    facts
      .perService(ippAttributes)
      .flatMap(({ value, service }) => (value.state === 'open' && service ? [{ service }] : [])),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const names = ['job-id', 'job-name', 'job-originating-user-name'];
    const printer = await askPrinter(host, service.port, 'Get-Jobs', names);
    if (printer.state !== 'read') {
      observe(ippJobs, notAnswered(printer), service);
      return;
    }
    const { answer: said, path } = printer;
    const jobs = said.groups.filter(({ kind }) => kind === 'job');
    const telling = (name: string) =>
      jobs.filter(({ attributes }) => /[^\s*]/.test(String(attributes.get(name)?.[0] ?? ''))).length;
    observe(
      ippJobs,
      {
        state: 'open',
        status: said.status,
        path,
        jobs: jobs.length,
        withUserNames: telling('job-originating-user-name'),
        withDocumentNames: telling('job-name'),
      },
      service,
    );
  },
});
