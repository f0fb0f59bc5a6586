/** Runs in the page before the app does: lays a pretend bridge with the scenario that the address names. */
import { fakeBridge } from '../../support/fake-bridge.ts';
import { scenarios } from './scenarios.ts';

const wanted = new URLSearchParams(location.search);
const make = scenarios[wanted.get('home') ?? ''];
if (make !== undefined) {
  const settings: unknown = JSON.parse(wanted.get('settings') ?? '{}');
  Object.defineProperty(window, 'homelatch', { value: fakeBridge(make(settings)) });
}
