/** What a finished run leaves for its record: which device it was about, as it was then, and since when that is not so any more. */
import type { DeviceReport, Kind } from './model.ts';
import type { WizardRun } from './wizard-run.ts';

/** The device as it was at the end of the run. */
export interface RunSubject {
  readonly kind: Kind;
  readonly manufacturer?: string;
  readonly model?: string;
  readonly firmware?: string;
  /** TCP doors that were open. */
  readonly openPorts: readonly number[];
  /** Checks that asked for something. */
  readonly asking: readonly string[];
}

/** Why a validation no longer holds. */
export type Outdating = 'model' | 'firmware' | 'door' | 'finding';

export function subjectOf({
  kind,
  manufacturer,
  model,
  firmware,
  services,
  findings,
}: DeviceReport): RunSubject {
  return {
    kind,
    ...(manufacturer !== undefined && { manufacturer }),
    ...(model !== undefined && { model }),
    ...(firmware !== undefined && { firmware }),
    openPorts: services.flatMap(({ transport, state, port }) =>
      transport === 'tcp' && state === 'open' ? [port] : [],
    ),
    asking: [...new Set(findings.map(({ check }) => check))],
  };
}

export function closedWith(run: WizardRun, device: DeviceReport): WizardRun {
  return run.ending ? { ...run, ending: { ...run.ending, subject: subjectOf(device) } } : run;
}

/** The run of a validation that this later look at its device puts out of date; undefined when it still holds. */
export function outdatedBy(run: WizardRun, device: DeviceReport, at: string): WizardRun | undefined {
  const { ending } = run;
  if (run.task !== 'validate' || !ending?.subject || ending.outdated) return undefined;
  const because = differenceBetween(ending.subject, subjectOf(device));
  return because && { ...run, ending: { ...ending, outdated: { at, because } } };
}

/** What is not known on one side is no difference; nor is a door that was not knocked on, or a problem that is gone. */
function differenceBetween(then: RunSubject, now: RunSubject): Outdating | undefined {
  if (isOther(then.model, now.model)) return 'model';
  if (isOther(then.firmware, now.firmware)) return 'firmware';
  if (now.openPorts.some((port) => !then.openPorts.includes(port))) return 'door';
  return now.asking.some((check) => !then.asking.includes(check)) ? 'finding' : undefined;
}

const isOther = (then: string | undefined, now: string | undefined): boolean =>
  then !== undefined && now !== undefined && then !== now;
