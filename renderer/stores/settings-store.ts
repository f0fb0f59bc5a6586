/** What the person chose. A change shows at once and is taken back when it could not be kept. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge, Settings } from '../../electron/ipc-contract.ts';
import type { Problem } from '../../scanners/core/model.ts';

export interface SettingsState {
  readonly settings?: Settings;
  load(): Promise<void>;
  change(part: Partial<Settings>): Promise<Problem | undefined>;
}

export type SettingsStore = StoreApi<SettingsState>;

export function createSettingsStore(bridge: Bridge): SettingsStore {
  const store = createStore<SettingsState>()((set, get) => ({
    load: async () => {
      const answer = await bridge.invoke('settings:get', {});
      if (answer.ok) set({ settings: answer.value });
    },
    change: async (part) => {
      const before = get().settings;
      if (before) set({ settings: { ...before, ...part } });
      const answer = await bridge.invoke('settings:set', part);
      if (answer.ok) {
        set({ settings: answer.value });
        return undefined;
      }
      if (before) set({ settings: before });
      return answer.problem;
    },
  }));
  bridge.on('app:event', (event) => {
    if (event.type === 'state') store.setState({ settings: event.state.settings });
  });
  return store;
}
