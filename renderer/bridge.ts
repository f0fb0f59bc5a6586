/** The only reader of `window.homelatch`. Everything else is handed the bridge, so that it can be tried without a program. */
import type { Bridge } from '../electron/ipc-contract.ts';

declare global {
  interface Window {
    readonly homelatch?: Bridge;
  }
}

/** The bridge that the preload script laid. */
export function theBridge(): Bridge {
  if (window.homelatch === undefined) throw new Error('The page was opened outside the app.');
  return window.homelatch;
}

export type { Bridge };
