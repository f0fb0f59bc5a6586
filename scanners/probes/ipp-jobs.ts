import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

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
