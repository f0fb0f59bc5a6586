/** What the scanning process does with an engine: answers main's questions, and tells the events of its checks. */
import type { WizardSituation } from '../scanners/core/define.ts';
import type { ScanEvent } from '../scanners/core/model.ts';
import type { CheckOptions, LedgerStorage } from '../scanners/core/options.ts';
import type { Engine } from './engine-contract.ts';
import type { Handlers } from './host-talk.ts';
import type { CheckRequest, OwnerDeed, Situation, scanSide } from './scan-contract.ts';

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
      recheck: (request) =>
        during(request.run, (signal) => {
          const { device, checks } = request;
          return engine.recheck({ ...optionsOf(request, ledger), device, checks }, signal);
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

/** A device that has not appeared yet: all that a wizard for new ones knows. */
const notYetSeen: WizardSituation['device'] = {
  id: '',
  name: '',
  identity: { kind: 'unknown', kindConfidence: 0, evidence: [] },
  services: [],
  care: false,
};

function situationOf({ device, finding, ...run }: Situation): WizardSituation {
  return {
    ...run,
    device: device ? aboutDevice(device) : notYetSeen,
    ...(finding === undefined
      ? {}
      : {
          finding: {
            check: finding.check,
            result: finding.result,
            reason: finding.reason,
            ...(finding.service === undefined ? {} : { service: finding.service }),
          },
        }),
  };
}

function aboutDevice(device: NonNullable<Situation['device']>): WizardSituation['device'] {
  const { kind, kindConfidence, manufacturer, model, firmware, name, identifiedBy } = device;
  return {
    id: device.id,
    name: name ?? model ?? manufacturer ?? kind,
    identity: {
      kind,
      kindConfidence,
      ...(manufacturer === undefined ? {} : { manufacturer }),
      ...(model === undefined ? {} : { model }),
      ...(firmware === undefined ? {} : { firmware }),
      ...(name === undefined ? {} : { name }),
      evidence: identifiedBy,
    },
    services: device.services,
    care: device.care,
  };
}
