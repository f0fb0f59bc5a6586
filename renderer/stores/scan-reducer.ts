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

/** A picture that is being drawn anew: its lists are its own, so that many events cost one copy. */
type Draft = { -readonly [Key in keyof LiveCheck]: LiveCheck[Key] } & {
  devices: Map<string, DeviceReport>;
  looking: Set<string>;
  found: string[];
  problems: Problem[];
};

const draftOf = (live: LiveCheck): Draft => ({
  ...live,
  devices: new Map(live.devices),
  looking: new Set(live.looking),
  found: [...live.found],
  problems: [...live.problems],
});

function seeDevice({ devices, looking, found }: Draft, device: DeviceReport, isLooking: boolean): void {
  if (!devices.has(device.id)) found.unshift(device.id);
  devices.set(device.id, device);
  if (isLooking) looking.add(device.id);
  else looking.delete(device.id);
}

/** Two sightings turned out to be one device: the first one goes, what is known stays with the second. */
function merge(draft: Draft, from: string, into: string): void {
  const { devices, looking, found } = draft;
  const gone = devices.get(from);
  if (gone === undefined) return;
  devices.delete(from);
  if (!devices.has(into)) devices.set(into, { ...gone, id: into });
  if (looking.delete(from)) looking.add(into);
  draft.found = [...new Set(found.map((id) => (id === from ? into : id)))];
}

function apply(draft: Draft, event: ScanEvent): Draft {
  draft.at = event.at;
  switch (event.type) {
    case 'started':
      return { ...draftOf(nothingYet), network: event.network, startedAt: event.at, at: event.at };
    case 'progress':
      draft.phase = later(draft.phase, event.phase);
      draft.fraction = Math.max(draft.fraction, Math.min(1, event.fraction));
      draft.asked = event.asked;
      return draft;
    case 'device':
      seeDevice(draft, event.device, event.looking);
      return draft;
    case 'merged':
      merge(draft, event.from, event.into);
      return draft;
    case 'problem':
      draft.problems.push(event.problem);
      return draft;
    case 'finished':
      draft.phase = 'judging';
      draft.fraction = 1;
      draft.looking.clear();
      draft.devices = new Map(event.report.devices.map((device) => [device.id, device]));
      draft.report = event.report;
      return draft;
  }
}

/** The picture after some more events. */
export const fold = (live: LiveCheck, events: readonly ScanEvent[]): LiveCheck =>
  events.reduce(apply, draftOf(live));

/** Whole minutes that are probably left, at least 1; undefined while it is too early to say. */
export function minutesLeft(live: LiveCheck): number | undefined {
  if (live.startedAt === undefined || live.at === undefined || live.fraction < 0.08) return undefined;
  const elapsed = Date.parse(live.at) - Date.parse(live.startedAt);
  const left = (elapsed / live.fraction) * (1 - live.fraction);
  return Number.isFinite(left) ? Math.max(1, Math.round(left / 60_000)) : undefined;
}
