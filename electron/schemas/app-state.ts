/** All that the page needs to know about the program itself. */
import { z } from 'zod';
import type { Immutable } from '../immutable.ts';
import { annotation } from './annotation.ts';
import { checkSummary } from './history.ts';
import { problem } from './report.ts';
import { networkChoice } from './scan.ts';
import { settings } from './settings.ts';
import { id, moment, words } from './words.ts';

/** The owner's word that a network is theirs to check, and what they switched on for it. */
export const consent = z.strictObject({
  network: networkChoice,
  at: moment,
  careful: z.boolean(),
  logins: z.boolean(),
});

export const runningCheck = z.strictObject({
  id,
  network: id,
  startedAt: moment,
  depth: z.enum(['quick', 'standard', 'full']),
  by: z.enum(['person', 'schedule']),
  stopping: z.boolean(),
});

export const appState = z.strictObject({
  version: words,
  /** Built on a runtime that must not be given to people. */
  testBuild: z.boolean(),
  platform: z.enum(['linux', 'mac', 'windows', 'other']),
  /** Only the pretend home can be checked. */
  demo: z.boolean(),
  /** The part that looks at the network: `stopped` means that it could not be started again. */
  engine: z.enum(['starting', 'ready', 'restarting', 'stopped']),
  /** `read-only`: a newer Homelatch wrote the data, or the disk refuses writes. Nothing new is kept then. */
  storage: z.enum(['starting', 'ready', 'restored', 'emptied', 'read-only', 'unavailable']),
  /** `fetching`: there is a newer one. `available`: fetched and verified, to be installed when the person says so. `off`: they do not want to be told. */
  updates: z.enum(['inactive', 'off', 'up-to-date', 'fetching', 'available', 'unknown']),
  settings,
  consents: z.array(consent),
  running: runningCheck.exactOptional(),
  lastCheck: checkSummary.exactOptional(),
  annotations: z.array(annotation),
  /** Newest last. */
  problems: z.array(problem),
});

export type AppState = Immutable<z.output<typeof appState>>;
export type Consent = Immutable<z.output<typeof consent>>;
export type RunningCheck = Immutable<z.output<typeof runningCheck>>;
