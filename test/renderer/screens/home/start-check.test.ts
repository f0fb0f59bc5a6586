import { describe, expect, it } from 'vitest';
import { orderFor } from '../../../../renderer/screens/home/start-check.ts';
import { createStores } from '../../../../renderer/stores/stores.ts';
import { fakeBridge } from '../../../support/fake-bridge.ts';
import { homeNetwork, now, scenario } from '../../../support/sample-home/scenario.ts';

const cottage = { ...homeNetwork, id: 'cottage' };
const consentFor = (network: typeof homeNetwork) => ({ network, at: now, careful: false, logins: false });

async function storesOf(...some: Parameters<typeof scenario>) {
  const stores = createStores(fakeBridge(scenario(...some)));
  await Promise.all([stores.app.getState().load(), stores.settings.getState().load()]);
  await stores.app.getState().lookForNetworks();
  return stores;
}

describe('which network is checked', () => {
  it('is the one that this computer is joined to, of all that the owner allowed', async () => {
    const consents = [consentFor(homeNetwork), consentFor(cottage)];
    const stores = await storesOf(undefined, {}, { app: { consents }, networks: [homeNetwork, cottage] });
    expect(orderFor(stores)?.networkId).toBe(homeNetwork.id);
    const away = await storesOf(undefined, {}, { app: { consents }, networks: [cottage] });
    expect(orderFor(away)?.networkId).toBe('cottage');
  });

  it('is none without consent', async () => {
    expect(orderFor(await storesOf(undefined, {}, { app: { consents: [] } }))).toBeUndefined();
  });

  it('is checked as closely as the owner allowed there', async () => {
    const consents = [{ ...consentFor(homeNetwork), logins: true }];
    const stores = await storesOf(undefined, { depth: 'full' }, { app: { consents } });
    expect(orderFor(stores)).toMatchObject({ depth: 'full', careful: false, logins: true });
  });
});
