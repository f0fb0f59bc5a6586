/** What the main process and the scanning process say to each other. */
import { z } from 'zod';
import type { Side } from './host-talk.ts';
import type { Immutable } from './immutable.ts';
import { catalogue, wizardEntry } from './schemas/catalogue.ts';
import { knownDevice, ledgerEntry } from './schemas/memory.ts';
import { checkResult, deviceReport, finding, report } from './schemas/report.ts';
import { networkChoice, recheckResult, scanEvent } from './schemas/scan.ts';
import { wizardStep } from './schemas/wizard.ts';
import { id, name, words } from './schemas/words.ts';

const nothing = z.strictObject({});

/** The engine's options, save the ledger, which the scanning process asks main for. */
const checkRequest = z.strictObject({
  run: id,
  network: networkChoice,
  hosts: z.array(words).exactOptional(),
  focus: z
    .discriminatedUnion('on', [
      z.strictObject({ on: z.literal('device'), device: id }),
      z.strictObject({ on: z.literal('new') }),
    ])
    .exactOptional(),
  depth: z.enum(['quick', 'standard', 'full']),
  careful: z.boolean(),
  logins: z.boolean(),
  thorough: z.array(id).exactOptional(),
  nmap: z.enum(['auto', 'never']),
  devices: z.array(knownDevice),
});

/** A wizard's view of a device: its newest report (none before a new one has appeared), the finding to end, the answers so far. */
const situation = z.strictObject({
  device: deviceReport.exactOptional(),
  finding: finding.exactOptional(),
  answers: z.record(name, words),
  measured: z.array(checkResult).exactOptional(),
  careInHome: z.boolean().exactOptional(),
});

/** What a wizard asked the owner to do, and where. `bring` brings something new into the home. */
const ownerDeed = z.strictObject({
  deed: z.enum(['fix', 'choose-password', 'reset', 'unplug', 'plug-in', 'bring']),
  addresses: z.array(words),
  finding: finding.exactOptional(),
});

export const scanSide = {
  calls: {
    networks: { request: z.strictObject({ consented: z.array(id) }), response: z.array(networkChoice) },
    /** Only for a network that the owner has just consented to. */
    acquaint: { request: z.strictObject({ network: networkChoice }), response: networkChoice },
    catalogue: { request: nothing, response: catalogue },
    check: { request: checkRequest, response: report },
    /** Ends a check or recheck; what it found so far is its answer. */
    stop: { request: z.strictObject({ run: id }), response: nothing },
    /** Ends all that runs, because the computer goes to sleep. */
    'go-to-sleep': { request: nothing, response: nothing },
    recheck: {
      request: checkRequest.extend({ device: id, checks: z.array(name) }),
      response: recheckResult,
    },
    /** Does one thing for the owner, who just clicked on it. */
    accept: {
      request: checkRequest.extend({ device: id, offer: z.literal('close-port-mapping') }),
      response: z.strictObject({ met: z.boolean() }),
    },
    'wizards-for': { request: situation, response: z.array(wizardEntry) },
    'wizard-steps': {
      request: z.strictObject({ wizard: name, situation }),
      response: z.array(wizardStep),
    },
    /** In the demo home only: does to a pretend device what its owner says they did. */
    'owner-did': { request: ownerDeed, response: nothing },
  },
  tells: {
    event: z.strictObject({ run: id, event: scanEvent }),
  },
} as const satisfies Side;

export const mainForScan = {
  calls: {
    'ledger-read': { request: nothing, response: z.array(ledgerEntry) },
    /** Durable when it is answered. */
    'ledger-append': { request: ledgerEntry, response: nothing },
  },
  tells: {},
} as const satisfies Side;

export type CheckRequest = Immutable<z.output<typeof checkRequest>>;
export type Situation = Immutable<z.output<typeof situation>>;
export type OwnerDeed = Immutable<z.output<typeof ownerDeed>>;
