/** The wizard that the person is in, and those that they left to finish later. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Answer, Bridge, Request, WizardRun } from '../../electron/ipc-contract.ts';
import type { Problem } from '../../scanners/core/model.ts';

export interface WizardState {
  readonly run?: WizardRun;
  readonly open: readonly WizardRun[];
  /** Waiting for the program: no second answer is sent meanwhile. */
  readonly busy: boolean;
  loadOpen(): Promise<void>;
  start(request: Request<'wizard:start'>): Promise<Problem | undefined>;
  resume(run: WizardRun): void;
  answer(value: string): Promise<Problem | undefined>;
  back(): Promise<Problem | undefined>;
  leave(forget?: boolean): Promise<Problem | undefined>;
}

export type WizardStore = StoreApi<WizardState>;

export function createWizardStore(bridge: Bridge): WizardStore {
  const store = createStore<WizardState>()((set, get) => {
    const turn = async (ask: () => Promise<Answer<WizardRun>>): Promise<Problem | undefined> => {
      if (get().busy) return undefined;
      set({ busy: true });
      const answer = await ask();
      set(answer.ok ? { run: answer.value, busy: false } : { busy: false });
      return answer.ok ? undefined : answer.problem;
    };
    const close = () => {
      const { run: _closed, ...rest } = get();
      store.setState({ ...rest, busy: false }, true);
    };
    return {
      open: [],
      busy: false,
      loadOpen: async () => {
        const answer = await bridge.invoke('wizard:runs', {});
        if (answer.ok) set({ open: answer.value });
      },
      start: (request) => turn(() => bridge.invoke('wizard:start', request)),
      resume: (run) => set({ run }),
      answer: async (value) => {
        const { run } = get();
        if (run?.step === undefined) return undefined;
        const step = run.step.id;
        return turn(() => bridge.invoke('wizard:answer', { run: run.id, step, value }));
      },
      back: async () => {
        const { run } = get();
        return run?.canGoBack ? turn(() => bridge.invoke('wizard:back', { run: run.id })) : undefined;
      },
      leave: async (forget) => {
        const { run } = get();
        close();
        if (run?.state !== 'open') return undefined;
        const answer = await bridge.invoke('wizard:leave', { run: run.id, ...(forget && { forget }) });
        await get().loadOpen();
        return answer.ok ? undefined : answer.problem;
      },
    };
  });
  bridge.on('wizard:event', (run) => {
    if (store.getState().run?.id === run.id) store.setState({ run });
  });
  return store;
}
