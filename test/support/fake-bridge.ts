/** A program for the page to talk to, without a program: it answers from a scenario and keeps what it is told. */
import type {
  Answer,
  Bridge,
  Channel,
  EventData,
  EventName,
  Request,
  Response,
} from '../../electron/ipc-contract.ts';
import { settings } from '../../electron/schemas/settings.ts';
import { sampleWizards } from './sample-home/catalogue.ts';
import { now, type Scenario } from './sample-home/scenario.ts';
import { after, before, finishedRun, runAt, sampleSteps } from './sample-home/wizard-play.ts';

type Handlers = { readonly [C in Channel]: (request: Request<C>) => Response<C> | undefined };
type Listeners = { [E in EventName]: Set<(data: EventData<E>) => void> };

export interface FakeBridge extends Bridge {
  /** Everything that the page asked for, oldest first. */
  readonly asked: readonly { readonly channel: Channel; readonly request: unknown }[];
  emit<E extends EventName>(event: E, data: EventData<E>): void;
}

const refused = {
  ok: false,
  problem: {
    code: 'network-gone',
    message: { en: 'The program refused that.', cy: 'Gwrthododd y rhaglen hynny.' },
  },
} as const;

export function fakeBridge(scenario: Scenario): FakeBridge {
  let app = scenario.app;
  let run = runAt(0);
  let report = scenario.report;
  const asked: { channel: Channel; request: unknown }[] = [];
  const listeners: Listeners = { 'scan:event': new Set(), 'wizard:event': new Set(), 'app:event': new Set() };
  const emit: FakeBridge['emit'] = (event, data) => {
    for (const listener of listeners[event]) listener(data);
  };
  const saved = { saved: true, file: 'homelatch.html' };
  const later = (act: () => void) => void setTimeout(act, 0);

  const advance = () => {
    const at = sampleSteps.findIndex((step) => step.id === run.step?.id);
    run = at + 1 < sampleSteps.length ? runAt(at + 1, { answers: run.answers }) : finishedRun('fixed');
    return run;
  };

  const handlers: Handlers = {
    'app:state': () => {
      later(() => {
        for (const event of scenario.events) emit('scan:event', { check: 'check-1', event });
      });
      return app;
    },
    'app:open-page': () => ({ opened: true }),
    'app:install-update': () => ({ installing: true }),
    'home:enter': ({ demo }) => {
      app = { ...app, demo };
      return { demo };
    },
    'networks:list': () => [...scenario.networks],
    'consent:give': ({ networkId }) => {
      const network = scenario.networks.find((one) => one.id === networkId && one.allowed);
      if (network === undefined) return undefined;
      app = { ...app, consents: [...app.consents, { network, at: now, careful: false, logins: false }] };
      return app;
    },
    'consent:withdraw': ({ networkId }) => {
      app = { ...app, consents: app.consents.filter((one) => one.network.id !== networkId) };
      return app;
    },
    'consent:levels': ({ networkId, careful, logins }) => {
      app = {
        ...app,
        consents: app.consents.map((one) =>
          one.network.id === networkId ? { ...one, careful, logins } : one,
        ),
      };
      return app;
    },
    'check:start': ({ networkId }) =>
      scenario.networks.some(({ id }) => id === networkId) ? { check: 'check-1' } : undefined,
    'check:stop': () => {
      later(() => {
        const found = report;
        if (found) {
          const event = { type: 'finished', at: now, report: { ...found, status: 'cancelled' } } as const;
          report = event.report;
          emit('scan:event', { check: 'check-1', event });
        }
      });
      return { stopping: true };
    },
    'device:recheck': () => undefined,
    'device:annotate': ({ device, name, room, mine, ignore, unignore, careWaived, thorough }) => {
      const old = app.annotations.find((one) => one.device === device);
      const kept = old?.ignored.filter((one) => one.check !== unignore && one.check !== ignore?.check) ?? [];
      const changed = {
        ...old,
        device,
        ignored: ignore ? [...kept, { ...ignore, since: now }] : kept,
        careWaived: careWaived ?? old?.careWaived ?? false,
        thorough: thorough ?? old?.thorough ?? false,
        ...(name !== undefined && { name }),
        ...(room !== undefined && { room }),
        ...(mine !== undefined && { mine }),
      };
      app = { ...app, annotations: [...app.annotations.filter((one) => one.device !== device), changed] };
      return changed;
    },
    'wizard:list': () => [...sampleWizards],
    'wizard:start': () => {
      run = runAt(0);
      return run;
    },
    'wizard:answer': ({ step, value }) => {
      run = { ...run, answers: { ...run.answers, [step]: value } };
      if (run.step?.kind !== 'recheck' || value !== 'start') return advance();
      run = { ...run, work: { state: 'working', since: now } };
      later(() => {
        run = {
          ...run,
          work: { state: 'done', at: now, reached: true, met: true, before: [before], after: [after] },
        };
        emit('wizard:event', run);
      });
      return run;
    },
    'wizard:back': () => {
      run = runAt(Math.max(0, sampleSteps.findIndex((step) => step.id === run.step?.id) - 1));
      return run;
    },
    'wizard:leave': () => ({}),
    'wizard:runs': () => [...scenario.runs],
    'history:list': ({ before: last, limit, device }) => {
      const lines = scenario.history.filter(
        (line) => (last === undefined || line.id < last) && (device === undefined || line.device === device),
      );
      return { events: lines.slice(0, limit), more: lines.length > limit };
    },
    'history:standing': () => [...scenario.standings],
    'checks:list': () => [...scenario.checks],
    'checks:report': () => ({
      ...(scenario.checks[0] && { check: scenario.checks[0] }),
      ...(report && { report }),
    }),
    'device:report': ({ device }) => {
      const found = report?.devices.find(({ id }) => id === device);
      const observations = [...(report?.observations ?? [])];
      return found
        ? { report: found, firstSeen: '2026-03-14T10:00:00.000Z', observations }
        : { observations };
    },
    'home:standing': () => ({ ...(report?.home && { standing: report.home }) }),
    'checks:compare': ({ a, b }) => {
      const [first, second] = [a, b].map((id) => scenario.checks.find((one) => one.id === id));
      return first && second ? { a: first, b: second, changes: [...(report?.changes ?? [])] } : undefined;
    },
    catalogue: () => scenario.catalogue,
    'report:save': () => saved,
    'record:save': () => saved,
    'settings:get': () => app.settings,
    'settings:set': (part) => {
      app = { ...app, settings: settings.parse({ ...app.settings, ...part }) };
      return app.settings;
    },
    'data:backup': () => saved,
    'data:restore': () => ({ restored: true }),
    'data:delete-all': () => ({ deleted: true }),
  };

  return {
    asked,
    emit,
    invoke: async <C extends Channel>(channel: C, request: Request<C>): Promise<Answer<Response<C>>> => {
      asked.push({ channel, request });
      const handle: (request: Request<C>) => Response<C> | undefined = handlers[channel];
      const value = handle(request);
      return value === undefined ? refused : { ok: true, value };
    },
    on: (event, listener) => {
      listeners[event].add(listener);
      return () => listeners[event].delete(listener);
    },
  };
}
