/** The check that is running, and the newest finished one. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge, CheckSummary, Request } from '../../electron/ipc-contract.ts';
import type { DeviceReport, Problem, Report } from '../../scanners/core/model.ts';
import { fold, type LiveCheck, nothingYet } from './scan-reducer.ts';

export interface ScanState {
  readonly state: 'loading' | 'idle' | 'running' | 'stopping';
  /** The id of the running check. */
  readonly check?: string;
  readonly live: LiveCheck;
  readonly summary?: CheckSummary;
  /** The newest finished check. */
  readonly report?: Report;
  /** Fetches the newest finished check. */
  load(): Promise<Problem | undefined>;
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
    start: async (request) => {
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

  bridge.on('scan:event', ({ check, event }) => {
    const live = fold(store.getState().live, event);
    if (event.type === 'finished') {
      store.setState({ state: 'idle', live, report: event.report });
      void store.getState().load();
      return;
    }
    const state = store.getState().state === 'stopping' ? 'stopping' : 'running';
    store.setState({ state, live, check });
  });
  bridge.on('app:event', (event) => {
    const { report, state } = store.getState();
    if (event.type === 'device' && report !== undefined) {
      store.setState({ report: withDevice(report, event.device) });
    }
    // The engine died under a check: nothing runs any more, and what was found is in the kept checks.
    if (event.type === 'state' && event.state.running === undefined && state === 'stopping') {
      store.setState({ state: 'idle' });
    }
  });
  return store;
}
