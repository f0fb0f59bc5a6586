/** What a running check tells, which networks there are, and what checking one device again brought. */
import { z } from 'zod';
import type { ScanEvent } from '../../scanners/core/model.ts';
import type { NetworkChoice, RecheckResult } from '../../scanners/core/options.ts';
import type { Agree, Mirrors } from './mirror.ts';
import {
  attempt,
  checkResult,
  deviceReport,
  finding,
  networkReport,
  observation,
  problem,
  report,
} from './report.ts';
import { count, id, moment, text, words } from './words.ts';

export const scanEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('started'), at: moment, network: networkReport }),
  z.strictObject({
    type: z.literal('progress'),
    at: moment,
    phase: z.enum(['finding', 'asking', 'judging']),
    fraction: z.number().min(0).max(1),
    devices: count,
    asked: count,
  }),
  z.strictObject({ type: z.literal('device'), at: moment, device: deviceReport, looking: z.boolean() }),
  z.strictObject({ type: z.literal('merged'), at: moment, from: id, into: id }),
  z.strictObject({ type: z.literal('problem'), at: moment, problem }),
  z.strictObject({ type: z.literal('finished'), at: moment, report }),
]);

export const networkChoice = z.strictObject({
  id,
  interface: words,
  address: words,
  range: words,
  gateway: words.exactOptional(),
  allowed: z.boolean(),
  code: z.enum(['public', 'carrier-nat', 'vpn', 'virtual', 'too-large']).exactOptional(),
  why: text.exactOptional(),
});

export const recheckResult = z.strictObject({
  device: id,
  reached: z.boolean(),
  before: z.array(checkResult),
  after: z.array(checkResult),
  findings: z.array(finding),
  attempts: z.array(attempt),
  report: deviceReport.exactOptional(),
  observations: z.array(observation),
  network: networkReport,
});

export type ScanAgrees = Agree<
  [
    Mirrors<typeof scanEvent, ScanEvent>,
    Mirrors<typeof networkChoice, NetworkChoice>,
    Mirrors<typeof recheckResult, RecheckResult>,
  ]
>;
