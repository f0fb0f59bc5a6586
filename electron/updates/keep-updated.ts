/** Keeps the installed app up to date: when it looks, and with what. The updater is loaded only where there is a channel. */
import fs from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { log } from '../log.ts';
import { type Channel, channel } from './feed.ts';
import { fetchSmallIn } from './fetch-small.ts';
import { takeOnlyMeasured } from './measured.ts';
import type { UpdateState, Updates } from './updates.ts';

export interface UpdateKeeper {
  readonly state: UpdateState;
  /** Looks when a day has passed since the last time; to be called now and then. */
  lookWhenDue(): void;
  install(): boolean;
}

export interface UpdateLife {
  wanted(): boolean;
  busy(): boolean;
  changed(state: UpdateState): void;
}

const everyMs = 24 * 3_600_000;
/** Nothing is asked while the app is still opening. */
const settleMs = 60_000;

/** What packaging wrote into the app's own package.json; a copy from source has no channel. */
function readChannel(): Channel | undefined {
  try {
    const text = fs.readFileSync(path.join(app.getAppPath(), 'package.json'), 'utf8');
    return z.object({ updates: channel }).safeParse(JSON.parse(text)).data?.updates;
  } catch {
    return undefined;
  }
}

export function keepUpdated(life: UpdateLife): UpdateKeeper {
  const own = readChannel();
  let state: UpdateState = own ? 'unknown' : 'inactive';
  let updates: Updates | undefined;
  let dueAt = Date.now() + settleMs;

  async function look(): Promise<void> {
    const [{ autoUpdater }, { updatesIn }] = await Promise.all([
      import('electron-updater'),
      import('./updates.ts'),
    ]);
    if (!updates) takeOnlyMeasured(autoUpdater.netSession);
    updates ??= updatesIn({
      ...life,
      updater: autoUpdater,
      channel: own,
      fetchSmall: fetchSmallIn(() => autoUpdater.netSession),
      log: (words) => log('warning', words),
      changed(next) {
        state = next;
        life.changed(next);
      },
    });
    await updates.look();
  }

  return {
    get state() {
      return state;
    },
    lookWhenDue() {
      const now = Date.now();
      // A clock that was set back must not put the next look off for years.
      if (!own || life.busy() || (now < dueAt && dueAt - now <= everyMs)) return;
      dueAt = now + everyMs;
      void look();
    },
    install: () => updates?.install() ?? false,
  };
}
