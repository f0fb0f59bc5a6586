/** What the main process and the storing process say to each other. Main alone asks. */
import { z } from 'zod';
import type { Side } from './host-talk.ts';
import type { Immutable } from './immutable.ts';
import { annotation } from './schemas/annotation.ts';
import { consent } from './schemas/app-state.ts';
import { checkStanding, checkSummary, historyEvent } from './schemas/history.ts';
import { answer, knownDevice, ledgerEntry } from './schemas/memory.ts';
import { deviceReport, observation, problem, report } from './schemas/report.ts';
import { recheckResult } from './schemas/scan.ts';
import { settings, settingsChange } from './schemas/settings.ts';
import { wizardRun } from './schemas/wizard.ts';
import { count, id, moment, words } from './schemas/words.ts';

const nothing = z.strictObject({});
const file = z.strictObject({ file: words });
const newEvent = historyEvent.omit({ id: true });

/** How the stored data was found. `problem` tells the person what happened to it. */
const opened = z.strictObject({
  state: z.enum(['ready', 'restored', 'emptied', 'read-only', 'unavailable']),
  problem: problem.exactOptional(),
  settings: settingsChange,
  consents: z.array(consent),
  annotations: z.array(annotation),
  lastCheck: checkSummary.exactOptional(),
  /** Checks that were running when the program last ended. They are marked so now. */
  interrupted: count,
});

export const storeSide = {
  calls: {
    open: { request: nothing, response: opened },

    'check-begun': { request: checkSummary, response: nothing },
    /** Everything that one finished check of a home brought, in one transaction. */
    'check-ended': {
      request: z.strictObject({
        summary: checkSummary,
        report,
        events: z.array(newEvent),
        keep: count,
      }),
      response: z.array(historyEvent),
    },
    /** Oldest first; of the network that was checked last. */
    'standings-list': {
      request: z.strictObject({ limit: z.number().int().min(1).max(100) }),
      response: z.array(checkStanding),
    },
    'checks-list': { request: nothing, response: z.array(checkSummary) },
    'check-report': {
      request: z.strictObject({ check: id.exactOptional() }),
      response: z.strictObject({ check: checkSummary.exactOptional(), report: report.exactOptional() }),
    },

    /** The same, without the single checks behind each answer. */
    'check-outline': {
      request: z.strictObject({ check: id.exactOptional() }),
      response: z.strictObject({ check: checkSummary.exactOptional(), report: report.exactOptional() }),
    },

    /** What is known of the devices of a network, for the next check. */
    memory: { request: z.strictObject({ network: id }), response: z.array(knownDevice) },
    device: {
      request: z.strictObject({ device: id }),
      response: z.strictObject({
        network: id.exactOptional(),
        report: deviceReport.exactOptional(),
        firstSeen: moment.exactOptional(),
        observations: z.array(observation),
      }),
    },
    /** Answers with the newest check, in which the device is refreshed. */
    'device-rechecked': {
      request: recheckResult,
      response: z.strictObject({ lastCheck: checkSummary.exactOptional() }),
    },
    /** A new device that a wizard saw appear: kept, and put into the newest check of its network. */
    'device-found': {
      request: z.strictObject({ network: id, report: deviceReport, observations: z.array(observation) }),
      response: nothing,
    },
    'answer-given': { request: z.strictObject({ device: id, answer }), response: nothing },

    'history-list': {
      request: z.strictObject({
        before: count.exactOptional(),
        device: id.exactOptional(),
        limit: z.number().int().min(1).max(500),
      }),
      response: z.strictObject({ events: z.array(historyEvent), more: z.boolean() }),
    },
    'history-add': { request: newEvent, response: historyEvent },

    'run-save': { request: wizardRun, response: nothing },
    'run-list': {
      request: z.strictObject({
        device: id.or(z.literal('')).exactOptional(),
        run: id.exactOptional(),
        ended: z.boolean(),
      }),
      response: z.array(wizardRun),
    },

    'settings-save': { request: settings, response: nothing },
    'consent-save': { request: consent, response: nothing },
    'consent-delete': { request: z.strictObject({ network: id }), response: nothing },
    'annotation-save': { request: annotation, response: nothing },

    'ledger-read': { request: nothing, response: z.array(ledgerEntry) },
    'ledger-append': { request: ledgerEntry, response: nothing },

    'backup-to': { request: file, response: nothing },
    /** Checks the whole file before anything is replaced. Consent and the ledger are never taken from it. */
    'restore-from': { request: file, response: opened },
    /** Everything, the backups too. The attempt ledger stays: it keeps devices from being locked. */
    'delete-all': { request: z.strictObject({ at: moment }), response: opened },
    close: { request: nothing, response: nothing },
  },
  tells: {},
} as const satisfies Side;

export const mainForStore = { calls: {}, tells: {} } as const satisfies Side;

export type Opened = Immutable<z.output<typeof opened>>;
export type NewHistoryEvent = Immutable<z.output<typeof newEvent>>;
