import type { Request } from '../../../electron/ipc-contract.ts';
import { type Stores, useStores } from '../../stores/stores.ts';

/** What the program answers when this computer is elsewhere now: the welcome then says where, and what to do. */
const elsewhere = new Set(['network-gone', 'network-refused', 'no-consent']);

/** A check of the network that this computer is joined to, as its owner allowed it; none without consent. */
export function orderFor({
  app,
  settings,
}: Pick<Stores, 'app' | 'settings'>): Request<'check:start'> | undefined {
  const { app: state, networks } = app.getState();
  const consents = state?.consents ?? [];
  const consent =
    consents.find(({ network }) => networks.some(({ id }) => id === network.id)) ??
    consents.find(({ network }) => network.id === state?.lastCheck?.network) ??
    consents.at(-1);
  if (consent === undefined) return undefined;
  return {
    networkId: consent.network.id,
    depth: settings.getState().settings?.depth ?? 'standard',
    careful: consent.careful,
    logins: consent.logins,
  };
}

/** Starts a check and goes to watch it; without consent it goes to ask for it. */
export function useStartCheck(): () => void {
  const stores = useStores();
  const { app, scan, navigation } = stores;
  const start = async () => {
    const { go } = navigation.getState();
    if (orderFor(stores) === undefined) {
      go({ screen: 'welcome' });
      return;
    }
    await app.getState().lookForNetworks();
    const order = orderFor(stores);
    if (order === undefined) return;
    go({ screen: 'checking' });
    const problem = await scan.getState().start(order);
    if (problem === undefined) return;
    if (elsewhere.has(problem.code)) {
      go({ screen: 'welcome' });
      return;
    }
    app.getState().report(problem);
    go({ screen: 'home' });
  };
  return () => void start();
}
