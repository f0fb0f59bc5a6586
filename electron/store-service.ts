/** What the storing process does: answers main's questions from one open data folder. */
import type { Handlers } from './host-talk.ts';
import { Refusal } from './problems.ts';
import type { CheckSummary } from './schemas/history.ts';
import { listAnnotations, saveAnnotation } from './store/annotations.ts';
import { saveAnswer } from './store/answers.ts';
import { backUp, backUpForRescue, restore } from './store/backup.ts';
import {
  addDevice,
  findCheck,
  findOutline,
  listChecks,
  markInterrupted,
  pruneChecks,
  refreshDevice,
  saveCheck,
} from './store/checks.ts';
import { deleteConsent, listConsents, saveConsent } from './store/consents.ts';
import type { Db } from './store/database.ts';
import { findDevice, saveDevice } from './store/devices.ts';
import { removeEverything } from './store/files.ts';
import { noteFindings } from './store/findings.ts';
import { addHistory, listHistory } from './store/history.ts';
import { keysOf } from './store/keys.ts';
import { appendAttempt, readAttempts, tidyAttempts } from './store/ledger.ts';
import { memoryOf } from './store/memory.ts';
import { observationsOf, replaceObservations } from './store/observations.ts';
import { type OpenStore, openStore } from './store/open.ts';
import { readSettings, saveSettings } from './store/settings.ts';
import { listStandings } from './store/standings.ts';
import { listRuns, outdateRuns, saveRun } from './store/wizard-runs.ts';
import type { Opened, storeSide } from './store-contract.ts';

export interface StoreService {
  readonly handlers: Handlers<(typeof storeSide)['calls']>;
  close(): void;
}

const nothing = {};

export function serveStore(folder: string): StoreService {
  let store: OpenStore | undefined;

  function current(): OpenStore {
    if (!store) throw new Refusal('data-unavailable');
    return store;
  }

  function open(): Opened {
    store?.close();
    store = openStore(folder);
    const { db, files, state } = store;
    const interrupted = markInterrupted(db);
    if (state === 'ready' || state === 'restored') {
      tidyAttempts(db, files.ledger, Date.now());
      backUpForRescue(db, files);
    }
    return whatIsThere(store, interrupted);
  }

  /** What fails half-way leaves the data open, as it is then. */
  function orReopen<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      open();
      throw error;
    }
  }

  return {
    handlers: {
      open,
      'check-begun': (summary) => {
        saveCheck(current().db, summary);
        return nothing;
      },
      'check-ended': ({ summary, report, events, keep }) => {
        const { db } = current();
        return db.atomically(() => {
          saveCheck(db, summary, report);
          for (const device of report.devices) {
            saveDevice(db, summary.network, report.finishedAt, device, keysOf(device));
            const seen = (report.observations ?? []).filter((each) => each.device === device.id);
            replaceObservations(db, device.id, seen);
            noteFindings(db, device, report.finishedAt);
            outdateRuns(db, device, report.finishedAt);
          }
          pruneChecks(db, keep);
          return events.map((event) => addHistory(db, event));
        });
      },
      'standings-list': ({ limit }) => listStandings(current().db, limit),
      'checks-list': () => listChecks(current().db),
      'check-report': ({ check }) => findCheck(current().db, check) ?? nothing,
      'check-outline': ({ check }) => findOutline(current().db, check) ?? nothing,

      memory: ({ network }) => memoryOf(current().db, network),
      device: ({ device }) => {
        const { db } = current();
        const found = findDevice(db, device);
        const observations = observationsOf(db, device);
        if (!found) return { observations };
        const { network, report, firstSeen } = found;
        return { network, report, firstSeen, observations };
      },
      'device-rechecked': ({ device, report, observations }) => {
        const { db } = current();
        const before = findDevice(db, device);
        if (!before || !report) return lastCheckOf(db);
        db.atomically(() => {
          const now = new Date().toISOString();
          saveDevice(db, before.network, now, report, before.keys);
          refreshDevice(db, report);
          replaceObservations(db, device, observations);
          noteFindings(db, report, now);
          outdateRuns(db, report, now);
        });
        return lastCheckOf(db);
      },
      'device-found': ({ network, report, observations }) => {
        const { db } = current();
        db.atomically(() => {
          const now = new Date().toISOString();
          saveDevice(db, network, now, report, keysOf(report));
          addDevice(db, network, report);
          replaceObservations(db, report.id, observations);
          noteFindings(db, report, now);
        });
        return nothing;
      },
      'answer-given': ({ device, answer }) => {
        saveAnswer(current().db, device, answer);
        return nothing;
      },

      'history-list': (wanted) => listHistory(current().db, wanted),
      'history-add': (event) => addHistory(current().db, event),

      'run-save': (run) => {
        saveRun(current().db, run);
        return nothing;
      },
      'run-list': (wanted) => listRuns(current().db, wanted),

      'settings-save': (settings) => {
        const { db } = current();
        db.atomically(() => saveSettings(db, settings));
        return nothing;
      },
      'consent-save': (consent) => {
        saveConsent(current().db, consent);
        return nothing;
      },
      'consent-delete': ({ network }) => {
        deleteConsent(current().db, network);
        return nothing;
      },
      'annotation-save': (annotation) => {
        saveAnnotation(current().db, annotation);
        return nothing;
      },

      'ledger-read': () => {
        const { db, files } = current();
        return readAttempts(db, files.ledger);
      },
      'ledger-append': (entry) => {
        const { db, files, state } = current();
        // Without a place to remember it, nothing may be tried.
        if (state === 'read-only' || state === 'unavailable') throw new Refusal('data-read-only');
        appendAttempt(db, files.ledger, entry);
        return nothing;
      },

      'backup-to': ({ file }) => {
        const { db, files } = current();
        backUp(db, files.database, file);
        return nothing;
      },
      'restore-from': ({ file }) => {
        const old = current();
        return orReopen(() => {
          restore(old.db, old.files, file).close();
          return open();
        });
      },
      'delete-all': () => {
        const { files, close } = current();
        return orReopen(() => {
          close();
          removeEverything(files);
          return open();
        });
      },
      close: () => {
        store?.close();
        store = undefined;
        return nothing;
      },
    },
    close() {
      store?.close();
      store = undefined;
    },
  };
}

function lastCheckOf(db: Db): { lastCheck?: CheckSummary } {
  const [lastCheck] = listChecks(db).filter(({ status }) => status !== 'running');
  return lastCheck ? { lastCheck } : {};
}

function whatIsThere({ db, state, problem }: OpenStore, interrupted: number): Opened {
  return {
    state,
    ...(problem ? { problem } : {}),
    settings: readSettings(db),
    consents: listConsents(db),
    annotations: listAnnotations(db),
    ...lastCheckOf(db),
    interrupted,
  };
}
