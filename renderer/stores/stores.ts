/** All stores of the page, made once, and the thin hooks by which components select from them. */
import { createContext, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Bridge } from '../../electron/ipc-contract.ts';
import { type AppStore, type AppStoreState, createAppStore } from './app-store.ts';
import { createNavigationStore, type NavigationState, type NavigationStore } from './navigation-store.ts';
import { createScanStore, type ScanState, type ScanStore } from './scan-store.ts';
import { createSettingsStore, type SettingsState, type SettingsStore } from './settings-store.ts';
import { createWizardStore, type WizardState, type WizardStore } from './wizard-store.ts';

export interface Stores {
  readonly bridge: Bridge;
  readonly app: AppStore;
  readonly scan: ScanStore;
  readonly settings: SettingsStore;
  readonly wizard: WizardStore;
  readonly navigation: NavigationStore;
}

export function createStores(bridge: Bridge): Stores {
  return {
    bridge,
    app: createAppStore(bridge),
    scan: createScanStore(bridge),
    settings: createSettingsStore(bridge),
    wizard: createWizardStore(bridge),
    navigation: createNavigationStore(),
  };
}

const StoresContext = createContext<Stores | undefined>(undefined);
export const StoresProvider = StoresContext.Provider;

/** The stores themselves, for what is done rather than shown. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === undefined) throw new Error('No stores around this component.');
  return stores;
}

const select = <S, T>(store: StoreApi<S>, selector: (state: S) => T): T => useStore(store, selector);

export const useApp = <T>(selector: (state: AppStoreState) => T): T => select(useStores().app, selector);
export const useScan = <T>(selector: (state: ScanState) => T): T => select(useStores().scan, selector);
export const useSettings = <T>(selector: (state: SettingsState) => T): T =>
  select(useStores().settings, selector);
export const useWizard = <T>(selector: (state: WizardState) => T): T => select(useStores().wizard, selector);
export const useNavigation = <T>(selector: (state: NavigationState) => T): T =>
  select(useStores().navigation, selector);
