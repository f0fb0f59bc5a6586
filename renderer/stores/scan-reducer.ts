/** Folds what a running check tells into what the page shows. Pure: the same events give the same picture. */
import type { DeviceReport, NetworkReport, Problem, Report, ScanEvent } from '../../scanners/core/model.ts';

export type Phase = 'finding' | 'asking' | 'judging';

export interface LiveCheck {
  readonly network?: NetworkReport;
  readonly startedAt?: string;
  /** When the last event came. */
  readonly at?: string;
  readonly phase: Phase;
  /** 0 to 1. Never goes backwards. */
  readonly fraction: number;
  /** Devices with nothing left to ask. */
  readonly asked: number;
  readonly devices: ReadonlyMap<string, DeviceReport>;
  /** Devices that are being looked at now. */
  readonly looking: ReadonlySet<string>;
  /** Device ids, newest first. */
  readonly found: readonly string[];
  readonly problems: readonly Problem[];
  readonly report?: Report;
}

export const nothingYet: LiveCheck = {
  phase: 'finding',
  fraction: 0,
  asked: 0,
  devices: new Map(),
  looking: new Set(),
  found: [],
  problems: [],
};

const order: readonly Phase[] = ['finding', 'asking', 'judging'];
const later = (a: Phase, b: Phase) => (order.indexOf(b) > order.indexOf(a) ? b : a);

function withDevice(live: LiveCheck, device: DeviceReport, looking: boolean): LiveCheck {
  const busy = new Set(live.looking);
  if (looking) busy.add(device.id);
  else busy.delete(device.id);
  return {
    ...live,
    devices: new Map(live.devices).set(device.id, device),
    looking: busy,
    found: live.devices.has(device.id) ? live.found : [device.id, ...live.found],
  };
}

/** Two sightings turned out to be one device: the first one goes, what is known stays with the second. */
function merge(live: LiveCheck, from: string, into: string): LiveCheck {
  const gone = live.devices.get(from);
  if (gone === undefined) return live;
  const devices = new Map(live.devices);
  devices.delete(from);
  if (!devices.has(into)) devices.set(into, { ...gone, id: into });
  const looking = new Set(live.looking);
  const busy = looking.delete(from);
  if (busy) looking.add(into);
  const found = live.found.map((id) => (id === from ? into : id));
  return { ...live, devices, looking, found: [...new Set(found)] };
}

/** The picture after one more event. */
export function fold(live: LiveCheck, event: ScanEvent): LiveCheck {
  switch (event.type) {
    case 'started':
      return { ...nothingYet, network: event.network, startedAt: event.at, at: event.at };
    case 'progress':
      return {
        ...live,
        at: event.at,
        phase: later(live.phase, event.phase),
        fraction: Math.max(live.fraction, Math.min(1, event.fraction)),
        asked: event.asked,
      };
    case 'device':
      return { ...withDevice(live, event.device, event.looking), at: event.at };
    case 'merged':
      return { ...merge(live, event.from, event.into), at: event.at };
    case 'problem':
      return { ...live, at: event.at, problems: [...live.problems, event.problem] };
    case 'finished':
      return {
        ...live,
        at: event.at,
        phase: 'judging',
        fraction: 1,
        looking: new Set(),
        devices: new Map(event.report.devices.map((device) => [device.id, device])),
        report: event.report,
      };
  }
}

/** Whole minutes that are probably left, at least 1; undefined while it is too early to say. */
export function minutesLeft(live: LiveCheck): number | undefined {
  if (live.startedAt === undefined || live.at === undefined || live.fraction < 0.08) return undefined;
  const elapsed = Date.parse(live.at) - Date.parse(live.startedAt);
  const left = (elapsed / live.fraction) * (1 - live.fraction);
  return Number.isFinite(left) ? Math.max(1, Math.round(left / 60_000)) : undefined;
}
