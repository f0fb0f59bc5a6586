/** What the program tells about itself, the words of the catalogue, and what went wrong. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  Annotation,
  AnnotationChange,
  AppState,
  Bridge,
  Catalogue,
  Request,
} from '../../electron/ipc-contract.ts';
import type { Problem } from '../../scanners/core/model.ts';
import type { NetworkChoice } from '../../scanners/core/options.ts';

export interface AppStoreState {
  readonly app?: AppState;
  readonly catalogue?: Catalogue;
  readonly networks: readonly NetworkChoice[];
  readonly networksAsked: boolean;
  /** Something that the person asked for and did not get. */
  readonly trouble?: Problem;
  load(): Promise<void>;
  lookForNetworks(): Promise<void>;
  consent(networkId: string): Promise<boolean>;
  withdraw(networkId: string): Promise<void>;
  allow(levels: Request<'consent:levels'>): Promise<void>;
  /** Into the pretend home or back. True when the page has to load anew. */
  enterHome(demo: boolean): Promise<boolean>;
  annotate(change: AnnotationChange): Promise<boolean>;
  report(trouble: Problem | undefined): void;
  dismiss(): void;
}

export type AppStore = StoreApi<AppStoreState>;

const replace = (annotations: readonly Annotation[], changed: Annotation): Annotation[] => [
  ...annotations.filter((one) => one.device !== changed.device),
  changed,
];

export function createAppStore(bridge: Bridge): AppStore {
  const store = createStore<AppStoreState>()((set, get) => ({
    networks: [],
    networksAsked: false,
    load: async () => {
      const [app, catalogue] = await Promise.all([
        bridge.invoke('app:state', {}),
        bridge.invoke('catalogue', {}),
      ]);
      if (app.ok) set({ app: app.value });
      else set({ trouble: app.problem });
      if (catalogue.ok) set({ catalogue: catalogue.value });
    },
    lookForNetworks: async () => {
      const answer = await bridge.invoke('networks:list', {});
      if (answer.ok) set({ networks: answer.value, networksAsked: true });
      else set({ trouble: answer.problem, networksAsked: true });
    },
    consent: async (networkId) => {
      const answer = await bridge.invoke('consent:give', { networkId });
      set(answer.ok ? { app: answer.value } : { trouble: answer.problem });
      return answer.ok;
    },
    withdraw: async (networkId) => {
      const answer = await bridge.invoke('consent:withdraw', { networkId });
      set(answer.ok ? { app: answer.value } : { trouble: answer.problem });
    },
    allow: async (levels) => {
      const answer = await bridge.invoke('consent:levels', levels);
      set(answer.ok ? { app: answer.value } : { trouble: answer.problem });
    },
    enterHome: async (demo) => {
      const answer = await bridge.invoke('home:enter', { demo });
      if (!answer.ok) set({ trouble: answer.problem });
      return answer.ok;
    },
    annotate: async (change) => {
      const answer = await bridge.invoke('device:annotate', change);
      const { app } = get();
      if (!answer.ok) set({ trouble: answer.problem });
      else if (app) set({ app: { ...app, annotations: replace(app.annotations, answer.value) } });
      return answer.ok;
    },
    report: (trouble) => {
      if (trouble !== undefined) set({ trouble });
    },
    dismiss: () => {
      const { trouble: _gone, ...rest } = get();
      store.setState(rest, true);
    },
  }));
  bridge.on('app:event', (event) => {
    if (event.type !== 'state') return;
    store.setState({ app: event.state });
    // On a busy computer the engine may not have been there yet when the page first asked.
    if (event.state.engine === 'ready' && store.getState().catalogue === undefined)
      void bridge.invoke('catalogue', {}).then((answer) => {
        if (answer.ok) store.setState({ catalogue: answer.value });
      });
  });
  return store;
}
