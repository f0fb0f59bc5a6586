/** A device as it was at the end of a wizard, and what tells it from a later look at it. */
import type { DeviceReport, Kind } from './model.ts';

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

/** What is not known on one side is no difference; nor is a door that was not knocked on, or a problem that is gone. */
export function differenceBetween(then: RunSubject, now: RunSubject): Outdating | undefined {
  if (isOther(then.model, now.model)) return 'model';
  if (isOther(then.firmware, now.firmware)) return 'firmware';
  if (now.openPorts.some((port) => !then.openPorts.includes(port))) return 'door';
  return now.asking.some((check) => !then.asking.includes(check)) ? 'finding' : undefined;
}

const isOther = (then: string | undefined, now: string | undefined): boolean =>
  then !== undefined && now !== undefined && then !== now;
