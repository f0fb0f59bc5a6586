import { expect, it } from 'vitest';
import { createNavigationStore } from '../../../renderer/stores/navigation-store.ts';

it('goes back the way it came', () => {
  const store = createNavigationStore();
  store.getState().go({ screen: 'device', device: 'camera' });
  store.getState().go({ screen: 'map' });
  store.getState().back();
  expect(store.getState().place).toEqual({ screen: 'device', device: 'camera' });
  store.getState().back();
  store.getState().back();
  expect(store.getState().place).toEqual({ screen: 'home' });
});

it('does not come back to a wizard or a check that was left', () => {
  const store = createNavigationStore();
  store.getState().go({ screen: 'wizard' });
  store.getState().go({ screen: 'map' });
  store.getState().back();
  expect(store.getState().place).toEqual({ screen: 'home' });
});

it('counts every move, so that the focus can follow', () => {
  const store = createNavigationStore();
  store.getState().go({ screen: 'map' });
  store.getState().back();
  expect(store.getState().moves).toBe(2);
});
