/** What the scanning process does with an engine: answers main's questions, and tells the events of its checks. */
import { Interrupted, type Interruption } from '../scanners/core/interruption.ts';
import type { ScanEvent } from '../scanners/core/model.ts';
import type { CheckOptions, LedgerStorage } from '../scanners/core/options.ts';
import { situationOf } from '../scanners/core/situation.ts';
import type { Engine } from './engine-contract.ts';
import type { Handlers } from './host-talk.ts';
import { Refusal } from './problems.ts';
import type { CheckRequest, OwnerDeed, scanSide } from './scan-contract.ts';

export interface ScanService {
  readonly handlers: Handlers<(typeof scanSide)['calls']>;
  /** Stops everything that runs. */
  stopAll(): void;
}

export function serveEngine(
  engine: Engine,
  ledger: LedgerStorage,
  tell: (news: { run: string; event: ScanEvent }) => void,
  ownerDid: (deed: OwnerDeed) => Promise<void>,
): ScanService {
  const runs = new Map<string, AbortController>();

  async function during<T>(run: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const abort = new AbortController();
    runs.set(run, abort);
    try {
      return await work(abort.signal);
    } catch (error) {
      throw error instanceof Interrupted ? new Refusal('look-interrupted') : error;
    } finally {
      runs.delete(run);
    }
  }

  return {
    handlers: {
      networks: ({ consented }) => engine.networks(consented),
      acquaint: ({ network }) => engine.acquaint(network),
      catalogue: () => engine.catalogue(),
      check: (request) =>
        during(request.run, async (signal) => {
          const check = engine.check(optionsOf(request, ledger), signal);
          for (;;) {
            const step = await check.next();
            if (step.done) return step.value;
            // The last event repeats the report, which is the answer.
            if (step.value.type !== 'finished') tell({ run: request.run, event: step.value });
          }
        }),
      stop: ({ run }) => {
        runs.get(run)?.abort();
        return {};
      },
      'go-to-sleep': () => {
        const why: Interruption = 'slept';
        for (const abort of runs.values()) abort.abort(why);
        return {};
      },
      recheck: (request) =>
        during(request.run, (signal) => {
          const { device, checks } = request;
          return engine.recheck({ ...optionsOf(request, ledger), device, checks }, signal);
        }),
      accept: (request) =>
        during(request.run, async (signal) => {
          const { device, offer } = request;
          return { met: await engine.accept({ ...optionsOf(request, ledger), device, offer }, signal) };
        }),
      'owner-did': async (deed) => {
        await ownerDid(deed);
        return {};
      },
      'wizards-for': (situation) => engine.wizardsFor(situationOf(situation)),
      'wizard-steps': ({ wizard, situation }) => engine.wizardSteps(wizard, situationOf(situation)),
    },
    stopAll() {
      for (const abort of runs.values()) abort.abort();
    },
  };
}

function optionsOf(request: CheckRequest, ledger: LedgerStorage): CheckOptions {
  const { run: _, devices, ...options } = request;
  return { ...options, keepObservations: true, memory: { devices, ledger } };
}
