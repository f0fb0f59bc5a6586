/**
 * Everything that the page and the main process say to each other. The page imports types from here, nothing else.
 * It names networks, devices, checks and runs only by ids that main made known; anything else is refused.
 */
import { z } from 'zod';
import type { Problem } from '../scanners/core/model.ts';
import type { Immutable } from './immutable.ts';
import { annotation, annotationChange } from './schemas/annotation.ts';
import { appState } from './schemas/app-state.ts';
import { catalogue, wizardEntry } from './schemas/catalogue.ts';
import { checkStanding, checkSummary, comparison, historyEvent } from './schemas/history.ts';
import { deviceReport, homeStanding, observation, report } from './schemas/report.ts';
import { networkChoice, recheckResult, scanEvent } from './schemas/scan.ts';
import { settings, settingsChange } from './schemas/settings.ts';
import { wizardRun } from './schemas/wizard.ts';
import { count, id, moment, name } from './schemas/words.ts';

export type { Annotation, AnnotationChange } from './schemas/annotation.ts';
export type { AppState, Consent, RunningCheck } from './schemas/app-state.ts';
export type { Catalogue, CheckEntry, WizardEntry } from './schemas/catalogue.ts';
export type { CheckStanding, CheckSummary, Comparison, HistoryEvent } from './schemas/history.ts';
export type { Settings } from './schemas/settings.ts';
export type { StepWork, WizardRun } from './schemas/wizard.ts';

const nothing = z.strictObject({});
const byNetwork = z.strictObject({ networkId: id });
const byDevice = z.strictObject({ device: id });
const byRun = z.strictObject({ run: id });

export const screens = [
  'welcome',
  'home',
  'checking',
  'device',
  'wizard',
  'map',
  'history',
  'guidelines',
  'report',
  'settings',
] as const;
export type Screen = (typeof screens)[number];

/** Pages that the app may open outside of itself. Their addresses are in `links.ts`. */
export const pages = [
  'code-of-practice',
  'psti-law',
  'report-a-problem',
  'releases',
  /** The system's own settings, where the person lets the app see the local network. */
  'network-permission',
  /** What the app is built from, a file beside it. */
  'licences',
] as const;
export type Page = (typeof pages)[number];

/** The result of a file dialog. `file` is the name without its folder. */
const saved = z.strictObject({ saved: z.boolean(), file: z.string().exactOptional() });

/** Every question the page may ask: what it sends and what it gets. */
export const channels = {
  'app:state': { request: nothing, response: appState },
  'app:open-page': {
    request: z.discriminatedUnion('page', [
      z.strictObject({ page: z.enum(pages) }),
      /** The source that a check rests on. */
      z.strictObject({ page: z.literal('check-source'), check: name }),
      /** The page that the current step of a wizard names: the device's own, or its maker's. */
      z.strictObject({ page: z.literal('wizard-step'), run: id }),
    ]),
    response: z.strictObject({ opened: z.boolean() }),
  },

  /** Into the pretend home, where the first check starts by itself, or back to the person's own. The page then loads anew. */
  'home:enter': {
    request: z.strictObject({ demo: z.boolean() }),
    response: z.strictObject({ demo: z.boolean() }),
  },

  /** Ends the program and starts the newer one. Refused while something is going on. */
  'app:install-update': { request: nothing, response: z.strictObject({ installing: z.boolean() }) },

  'networks:list': { request: nothing, response: z.array(networkChoice) },
  'consent:give': { request: byNetwork, response: appState },
  'consent:withdraw': { request: byNetwork, response: appState },
  /** What the owner allows on this network. A check never goes past it. */
  'consent:levels': {
    request: byNetwork.extend({ careful: z.boolean(), logins: z.boolean() }),
    response: appState,
  },

  'check:start': {
    request: byNetwork.extend({
      depth: z.enum(['quick', 'standard', 'full']),
      careful: z.boolean(),
      logins: z.boolean(),
    }),
    response: z.strictObject({ check: id }),
  },
  'check:stop': { request: nothing, response: z.strictObject({ stopping: z.boolean() }) },

  'device:recheck': {
    request: byDevice.extend({ checks: z.array(name).min(1).max(200) }),
    response: recheckResult,
  },
  'device:annotate': { request: annotationChange, response: annotation },

  'wizard:list': { request: byDevice, response: z.array(wizardEntry) },
  'wizard:start': {
    /** Without a device: one that is about to be plugged in. */
    request: z.strictObject({ device: id.exactOptional(), wizard: name, check: name.exactOptional() }),
    response: wizardRun,
  },
  /**
   * `value` is `done` for explain and do, an option's id for choose, the words for ask, `start` to begin a recheck or
   * a wait, `stop` to end it early, and `continue` to go on from one that has ended. Of several new devices, the id of
   * the one that is meant; of a text or a date, `unknown` to pass it over.
   */
  'wizard:answer': {
    request: byRun.extend({ step: name, value: z.string().max(2000) }),
    response: wizardRun,
  },
  'wizard:back': { request: byRun, response: wizardRun },
  /** Saves and leaves; the run stays open. With `forget` it ends. */
  'wizard:leave': { request: byRun.extend({ forget: z.boolean().exactOptional() }), response: nothing },
  /** Newest first; only the open ones unless told. */
  'wizard:runs': {
    request: z.strictObject({ device: id.exactOptional(), ended: z.boolean().exactOptional() }),
    response: z.array(wizardRun),
  },

  /** Newest first; `before` is the id of the last line already there. */
  'history:list': {
    request: z.strictObject({
      before: count.exactOptional(),
      device: id.exactOptional(),
      limit: z.number().int().min(1).max(500),
    }),
    response: z.strictObject({ events: z.array(historyEvent), more: z.boolean() }),
  },
  /** How the home stood under each guideline, check by check, oldest first. */
  'history:standing': { request: nothing, response: z.array(checkStanding) },
  /** Newest first. */
  'checks:list': { request: nothing, response: z.array(checkSummary) },
  /** The newest finished check unless told, without the single checks behind each answer. */
  'checks:report': {
    request: z.strictObject({ check: id.exactOptional() }),
    response: z.strictObject({ check: checkSummary.exactOptional(), report: report.exactOptional() }),
  },
  /** Everything about one device, as the newest check that saw it left it; nothing when it is not known. */
  'device:report': {
    request: byDevice,
    response: z.strictObject({
      report: deviceReport.exactOptional(),
      firstSeen: moment.exactOptional(),
      observations: z.array(observation),
    }),
  },
  /** What the newest finished check comes to for the home as a whole. */
  'home:standing': { request: nothing, response: z.strictObject({ standing: homeStanding.exactOptional() }) },
  'checks:compare': { request: z.strictObject({ a: id, b: id }), response: comparison },
  catalogue: { request: nothing, response: catalogue },

  /** Of the newest check, or of the one named; of one device where one is named. */
  'report:save': {
    request: z.strictObject({
      format: z.enum(['html', 'pdf', 'csv', 'json', 'evidence', 'evidence-csv']),
      device: id.exactOptional(),
      check: id.exactOptional(),
    }),
    response: saved,
  },

  /** The page that a finished set-up, validation or erasure left. */
  'record:save': {
    request: byRun.extend({ format: z.enum(['html', 'pdf']) }),
    response: saved,
  },

  'settings:get': { request: nothing, response: settings },
  'settings:set': { request: settingsChange, response: settings },

  'data:backup': { request: nothing, response: saved },
  'data:restore': { request: nothing, response: z.strictObject({ restored: z.boolean() }) },
  'data:delete-all': {
    request: z.strictObject({ confirmed: z.literal(true) }),
    response: z.strictObject({ deleted: z.boolean() }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;

/** Everything that main tells without being asked. */
export const events = {
  /** What the running check, named by `check`, tells. */
  'scan:event': z.strictObject({ check: id, event: scanEvent }),
  /** A run that changed by itself: its recheck or its wait got on. */
  'wizard:event': wizardRun,
  'app:event': z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('state'), state: appState }),
    /** The newest words about one device, after it was checked again. */
    z.strictObject({ type: z.literal('device'), device: deviceReport }),
    /** The menu, the tray, a notification or a link asks for a screen. */
    z.strictObject({
      type: z.literal('navigate'),
      screen: z.enum(screens),
      device: id.exactOptional(),
    }),
    z.strictObject({ type: z.literal('history'), event: historyEvent }),
  ]),
} as const satisfies Record<string, z.ZodType>;

export type Channel = keyof typeof channels;
export type Request<C extends Channel> = Immutable<z.input<(typeof channels)[C]['request']>>;
export type Response<C extends Channel> = Immutable<z.output<(typeof channels)[C]['response']>>;
export type EventName = keyof typeof events;
export type EventData<E extends EventName> = Immutable<z.output<(typeof events)[E]>>;

/** An answer never throws across the bridge: what went wrong comes as words for the person. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** `window.homelatch`, all that the page has of the outside world. */
export interface Bridge {
  invoke<C extends Channel>(channel: C, request: Request<C>): Promise<Answer<Response<C>>>;
  /** Returns the way to stop listening. */
  on<E extends EventName>(event: E, listener: (data: EventData<E>) => void): () => void;
}
