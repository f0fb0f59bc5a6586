/** Main's side of the storing process. A new process opens the data again before anything else is asked of it. */
import path from 'node:path';
import { type Host, keepHost } from './host-process.ts';
import { logError } from './log.ts';
import { mainForStore, type Opened, storeSide } from './store-contract.ts';

export interface StoreLink {
  readonly ask: Host<typeof mainForStore, typeof storeSide>['ask'];
  readonly pid: number | undefined;
  /** Resolves when the data was opened for the first time. */
  start(): Promise<Opened>;
  end(): Promise<void>;
}

/** A large database takes long to be checked at the start. */
const hangMs = 120_000;

/** `reopened` tells what a replacement found; `lost` that there is no store any more. */
export function linkStore(folder: string, reopened: (opened: Opened) => void, lost: () => void): StoreLink {
  let first: ((opened: Opened) => void) | undefined;
  const host = keepHost({
    name: 'homelatch-store',
    file: path.join(__dirname, 'store-host.cjs'),
    args: [folder],
    hangMs,
    mine: mainForStore,
    theirs: storeSide,
    handlers: {},
    greet(talk) {
      talk
        .ask('open', {})
        .then((opened) => {
          if (first) first(opened);
          else reopened(opened);
          first = undefined;
        })
        .catch((error: unknown) => logError('store', error));
    },
    changed(state) {
      if (state === 'stopped') lost();
    },
  });
  return {
    ask: host.ask,
    get pid() {
      return host.pid;
    },
    start: () =>
      new Promise((resolve) => {
        first = resolve;
        host.start();
      }),
    end: () => host.end(),
  };
}
