import { expect, it } from 'vitest';
import { createAppStore } from '../../../renderer/stores/app-store.ts';
import { createSettingsStore } from '../../../renderer/stores/settings-store.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { mockUpHome } from '../../support/sample-home/mock-up-home.ts';
import { homeNetwork, scenario } from '../../support/sample-home/scenario.ts';

it('shows a change at once and keeps it', async () => {
  const store = createSettingsStore(fakeBridge(scenario()));
  await store.getState().load();
  const kept = store.getState().change({ theme: 'dark' });
  expect(store.getState().settings?.theme).toBe('dark');
  expect(await kept).toBeUndefined();
  expect(store.getState().settings?.theme).toBe('dark');
});

it('takes a change back that could not be kept', async () => {
  const bridge = fakeBridge(scenario());
  const message = { en: 'The disk is full.' };
  const refusing: typeof bridge = {
    ...bridge,
    invoke: async (channel, request) =>
      channel === 'settings:set'
        ? { ok: false, problem: { code: 'disk-full', message } }
        : bridge.invoke(channel, request),
  };
  const store = createSettingsStore(refusing);
  await store.getState().load();
  expect(await store.getState().change({ theme: 'dark' })).toEqual({ code: 'disk-full', message });
  expect(store.getState().settings?.theme).toBe('light');
});

it('gives consent for a network that may be checked, and for no other', async () => {
  const store = createAppStore(fakeBridge(scenario(undefined, {}, { app: { consents: [] } })));
  await store.getState().load();
  expect(await store.getState().consent('some other network')).toBe(false);
  expect(store.getState().trouble?.code).toBe('network-gone');
  store.getState().dismiss();
  expect(store.getState().trouble).toBeUndefined();
  expect(await store.getState().consent(homeNetwork.id)).toBe(true);
  expect(store.getState().app?.consents).toHaveLength(1);
});

it('keeps the owner’s name for a device', async () => {
  const store = createAppStore(fakeBridge(scenario(mockUpHome)));
  await store.getState().load();
  await store.getState().annotate({ device: 'care', name: 'Mum’s care hub' });
  const said = store.getState().app?.annotations.find((one) => one.device === 'care');
  expect(said?.name).toBe('Mum’s care hub');
});
