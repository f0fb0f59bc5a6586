/** What earlier checks and the owner left behind, as the engine takes it. */
import { z } from 'zod';
import type { Answer } from '../../scanners/core/define.ts';
import type { KnownDevice, LedgerEntry } from '../../scanners/core/options.ts';
import { answer } from '../../scanners/core/shapes.ts';
import type { Agree, Mirrors } from './mirror.ts';
import { deviceReport, identityKey, observation } from './report.ts';
import { count, id, milliseconds, words } from './words.ts';

export { answer };

export const knownDevice = z.strictObject({
  id,
  keys: z.array(identityKey),
  fragile: z.boolean(),
  missed: count.exactOptional(),
  ownerName: words.exactOptional(),
  careWaived: z.boolean().exactOptional(),
  answers: z.array(answer),
  observations: z.array(observation),
  report: deviceReport.exactOptional(),
});

export const ledgerEntry = z.strictObject({
  device: id,
  mac: words.exactOptional(),
  at: milliseconds,
  wrong: z.boolean(),
  locked: z.boolean(),
});

export type MemoryAgrees = Agree<
  [
    Mirrors<typeof answer, Answer>,
    Mirrors<typeof knownDevice, KnownDevice>,
    Mirrors<typeof ledgerEntry, LedgerEntry>,
  ]
>;
