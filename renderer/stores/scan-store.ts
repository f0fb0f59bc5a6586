/** The check that is running, and the newest finished one, with what was asked about it more closely. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge, CheckSummary, Request } from '../../electron/ipc-contract.ts';
import type {
  DeviceReport,
  HomeStanding,
  Observation,
  Problem,
  Report,
  ScanEvent,
} from '../../scanners/core/model.ts';
import { fold, type LiveCheck, nothingYet } from './scan-reducer.ts';

/** How often the page is drawn anew at most while devices come in by the hundred. */
const drawEveryMs = 100;

/** One device with the single checks behind its answers, and what was seen of it. */
export interface DeviceDetail {
  readonly device: DeviceReport;
  /** When a check first met it, ISO 8601. */
  readonly firstSeen?: string;
  readonly observations: readonly Observation[];
}

export interface ScanState {
  readonly state: 'loading' | 'idle' | 'running' | 'stopping';
  /** The id of the running check. */
  readonly check?: string;
  readonly live: LiveCheck;
  readonly summary?: CheckSummary;
  /** The newest finished check, without the single checks behind each answer. */
  readonly report?: Report;
  /** The device that was looked into last. */
  readonly detail?: DeviceDetail;
  /** What the newest check comes to for the home as a whole, once somebody asked. */
  readonly standing?: HomeStanding;
  /** Fetches the newest finished check. */
  load(): Promise<Problem | undefined>;
  lookInto(device: string): Promise<Problem | undefined>;
  loadStanding(): Promise<Problem | undefined>;
  start(request: Request<'check:start'>): Promise<Problem | undefined>;
  stop(): Promise<Problem | undefined>;
}

export type ScanStore = StoreApi<ScanState>;

const withDevice = (report: Report, device: DeviceReport): Report => ({
  ...report,
  devices: report.devices.some(({ id }) => id === device.id)
    ? report.devices.map((old) => (old.id === device.id ? device : old))
    : [...report.devices, device],
});

export function createScanStore(bridge: Bridge): ScanStore {
  /** Events that the page does not show yet. */
  let waiting: ScanEvent[] = [];
  let drawing: ReturnType<typeof setTimeout> | undefined;
  const store = createStore<ScanState>()((set, get) => ({
    state: 'loading',
    live: nothingYet,
    load: async () => {
      const answer = await bridge.invoke('checks:report', {});
      const idle = get().state === 'loading' ? { state: 'idle' as const } : {};
      if (!answer.ok) {
        set(idle);
        return answer.problem;
      }
      const { check, report } = answer.value;
      set({ ...idle, ...(check && { summary: check }), ...(report && { report }) });
      return undefined;
    },
    lookInto: async (device) => {
      const answer = await bridge.invoke('device:report', { device });
      if (!answer.ok) return answer.problem;
      const { report, ...more } = answer.value;
      if (report) set({ detail: { ...more, device: report } });
      return undefined;
    },
    loadStanding: async () => {
      const answer = await bridge.invoke('home:standing', {});
      if (!answer.ok) return answer.problem;
      if (answer.value.standing) set({ standing: answer.value.standing });
      return undefined;
    },
    start: async (request) => {
      waiting = [];
      set({ state: 'running', live: nothingYet });
      const answer = await bridge.invoke('check:start', request);
      if (answer.ok) {
        if (get().state === 'running') set({ check: answer.value.check });
        return undefined;
      }
      set({ state: 'idle' });
      return answer.problem;
    },
    stop: async () => {
      set({ state: 'stopping' });
      const answer = await bridge.invoke('check:stop', {});
      if (answer.ok) return undefined;
      if (get().state === 'stopping') set({ state: 'running' });
      return answer.problem;
    },
  }));

  const draw = (more: Partial<ScanState> = {}) => {
    clearTimeout(drawing);
    drawing = undefined;
    const live = fold(store.getState().live, waiting);
    waiting = [];
    store.setState({ ...more, live });
  };
  bridge.on('scan:event', ({ check, event }) => {
    waiting.push(event);
    if (event.type === 'finished') {
      draw({ state: 'idle', report: event.report });
      void store.getState().load();
    } else if (store.getState().check !== check || event.type === 'started') {
      draw({ state: store.getState().state === 'stopping' ? 'stopping' : 'running', check });
    } else {
      drawing ??= setTimeout(draw, drawEveryMs);
    }
  });
  bridge.on('app:event', (event) => {
    const { report, detail, state } = store.getState();
    if (event.type === 'device') {
      const { device } = event;
      if (report !== undefined) store.setState({ report: withDevice(report, device) });
      if (detail?.device.id === device.id) store.setState({ detail: { ...detail, device } });
    }
    // The engine died under a check: nothing runs any more, and what was found is in the kept checks.
    if (event.type === 'state' && event.state.running === undefined && state === 'stopping') {
      store.setState({ state: 'idle' });
    }
  });
  return store;
}
