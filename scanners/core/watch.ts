/**
 * Waiting until something is seen on the network: a device leaves, returns, falls silent, appears or waits to be set up.
 * Pure: the caller looks again and again, and hands in what it saw. Times are milliseconds since 1970, UTC.
 */
import { quickTcpPorts } from '../knowledge/services.ts';
import type { WaitCondition } from './guide.ts';
import type { DeviceReport } from './model.ts';

/** One look. Without devices: this computer had no network, so nothing can be said. */
export interface Look {
  readonly at: number;
  readonly devices?: readonly DeviceReport[];
}

/** What a wait saw; times in ISO 8601, UTC. */
export interface WaitSeen {
  readonly at: string;
  /** From the start of the wait until then. */
  readonly seconds: number;
  /** New devices, or others that fell silent or began to wait for set-up meanwhile. */
  readonly found: readonly string[];
  /** TCP doors that it had before and has no more. */
  readonly missingPorts?: readonly number[];
  readonly waitsForSetUp?: true;
  /** It came back at another address. */
  readonly moved?: true;
}

export interface Waited {
  readonly met: boolean;
  /** False when the device was not there to begin with, so that nothing was seen. */
  readonly reached: boolean;
  readonly word?: 'silent' | 'as-new';
  readonly seen: WaitSeen;
}

export interface Watch {
  readonly condition: WaitCondition;
  /** The device as it was before; missing for a new one. */
  readonly before?: DeviceReport;
  /** The home's other devices as they were before. */
  readonly home: readonly DeviceReport[];
  readonly startedAt: number;
  /** How long a minute lasts: less in the demo home. */
  readonly minuteMs: number;
}

/** A device that missed one look may only have been slow. */
const missesToHaveLeft = 2;
/** A wiped device that is on a cable is back within this time; one that has stayed for so long was not wiped. */
const staysMinutes = 3;

/** Checks whose findings say that a device is as it left the factory. */
const asNewChecks: ReadonlySet<string> = new Set(['unfinished-setup', 'password-never-set']);

const waitsForSetUp = ({ findings }: DeviceReport): boolean =>
  findings.some(({ check }) => asNewChecks.has(check));

const openPorts = ({ services }: DeviceReport): readonly number[] =>
  services.filter(({ transport, state }) => transport === 'tcp' && state === 'open').map(({ port }) => port);

export interface Watching {
  /** The end of the wait, once it came. */
  see(look: Look): Waited | undefined;
  /** The end of the wait when time is over. */
  giveUp(at: number): Waited;
  /** New devices, or others that changed meanwhile. */
  readonly found: readonly string[];
}

export function watchFor({ condition, before, home, startedAt, minuteMs }: Watch): Watching {
  const device = before?.id;
  const known = new Set(home.map(({ id }) => id));
  let here: DeviceReport | undefined;
  let everHere = false;
  let misses = 0;
  let missedSince: number | undefined;
  let hereSince: number | undefined;
  let newLooks = 0;
  let found: readonly string[] = [];

  function sawAt(at: number): WaitSeen {
    const lost = here && before ? closedSince(before, here) : [];
    const moved = here && before && !here.addresses.some((one) => before.addresses.includes(one));
    return {
      at: new Date(at).toISOString(),
      seconds: Math.max(0, Math.round((at - startedAt) / 1000)),
      found,
      ...(lost.length > 0 && { missingPorts: lost }),
      ...(here && waitsForSetUp(here) && { waitsForSetUp: true }),
      ...(moved && { moved: true }),
    };
  }

  const end = (at: number, part: Omit<Waited, 'seen'>): Waited => ({ ...part, seen: sawAt(at) });
  const met = (at: number) => end(at, { met: true, reached: true });
  const notMet = (at: number) => end(at, { met: false, reached: true });
  const lasted = (since: number | undefined, at: number, minutes: number) =>
    since !== undefined && at - since >= minutes * minuteMs;

  function note({ at, devices }: Look): void {
    if (!devices) {
      missedSince = undefined;
      hereSince = undefined;
      return;
    }
    here = devices.find(({ id }) => id === device);
    found =
      condition.seen === 'new-device' ? strangers(devices, known) : changedOthers(devices, home, device);
    newLooks = here && before && waitsForSetUp(here) && !waitsForSetUp(before) ? newLooks + 1 : 0;
    if (here) {
      everHere = true;
      misses = 0;
      missedSince = undefined;
      hereSince ??= at;
    } else {
      misses += 1;
      missedSince ??= at;
      hereSince = undefined;
    }
  }

  function judge({ at, devices }: Look): Waited | undefined {
    switch (condition.seen) {
      case 'left':
        if (everHere && (misses >= missesToHaveLeft || (!devices && condition.withNetwork))) return met(at);
        return misses >= missesToHaveLeft ? end(at, { met: false, reached: false }) : undefined;
      case 'returned':
        if (!devices || !here) return undefined;
        if (!condition.asBefore) return met(at);
        if (newLooks >= missesToHaveLeft) return notMet(at);
        return before && newLooks === 0 && closedSince(before, here).length === 0 ? met(at) : undefined;
      case 'silent':
        return lasted(missedSince, at, condition.minutes) ? met(at) : undefined;
      case 'stays':
        if (misses >= missesToHaveLeft)
          return everHere ? notMet(at) : end(at, { met: false, reached: false });
        return everHere && lasted(startedAt, at, condition.minutes) ? met(at) : undefined;
      case 'wiped':
        if (newLooks > 0) return end(at, { met: true, reached: true, word: 'as-new' });
        if (lasted(missedSince, at, condition.silentMinutes))
          return end(at, { met: true, reached: true, word: 'silent' });
        return lasted(hereSince, at, staysMinutes) ? notMet(at) : undefined;
      case 'new-device':
        return found.length > 0 ? met(at) : undefined;
      case 'pairing-mode':
        return devices?.some(waitsForSetUp) ? met(at) : undefined;
    }
  }

  return {
    see(look) {
      note(look);
      return judge(look);
    },
    giveUp: notMet,
    get found() {
      return found;
    },
  };
}

/** Doors that a look knocks on and that did not open this time; of one that was not knocked on nothing is known. */
function closedSince(before: DeviceReport, now: DeviceReport): readonly number[] {
  const open = new Set(openPorts(now));
  return openPorts(before).filter((port) => quickTcpPorts.includes(port) && !open.has(port));
}

function strangers(devices: readonly DeviceReport[], known: ReadonlySet<string>): readonly string[] {
  return devices.filter(({ id, role }) => !known.has(id) && role === undefined).map(({ id }) => id);
}

/** Others that wait for set-up and did not before: what a reset of the wrong device looks like. */
function changedOthers(
  devices: readonly DeviceReport[],
  home: readonly DeviceReport[],
  device: string | undefined,
): readonly string[] {
  return home.flatMap((old) => {
    if (old.id === device) return [];
    const now = devices.find(({ id }) => id === old.id);
    return now && waitsForSetUp(now) && !waitsForSetUp(old) ? [old.id] : [];
  });
}
