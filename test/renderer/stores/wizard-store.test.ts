import { describe, expect, it } from 'vitest';
import { createWizardStore } from '../../../renderer/stores/wizard-store.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { mockUpHome } from '../../support/sample-home/mock-up-home.ts';
import { scenario } from '../../support/sample-home/scenario.ts';
import { runAt } from '../../support/sample-home/wizard-play.ts';

const request = { device: 'camera', wizard: 'change-default-password', check: 'default-password' };

async function begun() {
  const bridge = fakeBridge(scenario(mockUpHome));
  const store = createWizardStore(bridge);
  await store.getState().start(request);
  return { bridge, store };
}

describe('the wizard that a person is in', () => {
  it('goes from step to step and back', async () => {
    const { store } = await begun();
    expect(store.getState().run?.step?.id).toBe('what-happens');
    await store.getState().answer('done');
    expect(store.getState().run?.step?.id).toBe('where');
    await store.getState().back();
    expect(store.getState().run?.step?.id).toBe('what-happens');
  });

  it('sends an answer once, however often the button is pressed', async () => {
    const { bridge, store } = await begun();
    await Promise.all([store.getState().answer('done'), store.getState().answer('done')]);
    expect(bridge.asked.filter(({ channel }) => channel === 'wizard:answer')).toHaveLength(1);
  });

  it('does not go back from the first step', async () => {
    const { bridge, store } = await begun();
    await store.getState().back();
    expect(bridge.asked.some(({ channel }) => channel === 'wizard:back')).toBe(false);
  });

  it('follows what its recheck tells, and not another run', async () => {
    const { bridge, store } = await begun();
    bridge.emit('wizard:event', runAt(4));
    expect(store.getState().run?.step?.kind).toBe('recheck');
    bridge.emit('wizard:event', { ...runAt(1), id: 'another' });
    expect(store.getState().run?.step?.kind).toBe('recheck');
  });

  it('saves and leaves an open run', async () => {
    const { bridge, store } = await begun();
    await store.getState().leave();
    expect(store.getState().run).toBeUndefined();
    expect(bridge.asked.at(-2)).toEqual({ channel: 'wizard:leave', request: { run: 'run-1' } });
  });
});
