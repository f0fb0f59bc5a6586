/**
 * Newer versions: looked for once a day when the person wants it, fetched and verified, and installed only when they say
 * so. Never while a check or a wizard's work is going on. A copy without a channel asks nothing and says so.
 */
import type { AppUpdater } from 'electron-updater';
import type { AppState } from '../schemas/app-state.ts';
import type { Channel } from './feed.ts';
import { type FetchSmall, signedProvider } from './signed-provider.ts';

export type UpdateState = AppState['updates'];

export interface UpdatesWorld {
  readonly updater: Pick<
    AppUpdater,
    | 'checkForUpdates'
    | 'downloadUpdate'
    | 'setFeedURL'
    | 'quitAndInstall'
    | 'on'
    | 'autoDownload'
    | 'autoInstallOnAppQuit'
    | 'allowDowngrade'
    | 'disableDifferentialDownload'
    | 'logger'
  >;
  readonly channel: Channel | undefined;
  readonly fetchSmall: FetchSmall;
  /** Whether the person wants it. */
  wanted(): boolean;
  /** Whether something is going on that must not be disturbed. */
  busy(): boolean;
  changed(state: UpdateState): void;
  log(words: string): void;
}

export interface Updates {
  /** Looks now, unless it is unwanted or something is going on. Never rejects. */
  look(): Promise<UpdateState>;
  /** Ends the program and starts the newer one; false when there is none yet, or something is going on. */
  install(): boolean;
}

export function updatesIn(world: UpdatesWorld): Updates {
  const { updater, channel } = world;
  let state: UpdateState = channel ? 'unknown' : 'inactive';
  let looking: Promise<UpdateState> | undefined;

  function become(next: UpdateState): UpdateState {
    state = next;
    world.changed(next);
    return next;
  }

  if (channel) {
    updater.autoDownload = false;
    updater.autoInstallOnAppQuit = false;
    updater.allowDowngrade = false;
    updater.disableDifferentialDownload = true;
    updater.logger = null;
    updater.on('error', (error: Error) => world.log(`update: ${error.message.slice(0, 200)}`));
    updater.setFeedURL({ provider: 'custom', updateProvider: signedProvider(channel, world.fetchSmall) });
  }

  async function lookOnce(): Promise<UpdateState> {
    try {
      const found = await updater.checkForUpdates();
      if (!found) return become('inactive');
      if (!found.isUpdateAvailable) return become('up-to-date');
      const { cancellationToken: token, updateInfo } = found;
      const promised = Math.max(...updateInfo.files.map(({ size = 0 }) => size));
      updater.on('download-progress', ({ transferred }) => {
        if (transferred > promised) token?.cancel();
      });
      become('fetching');
      await updater.downloadUpdate(token);
      return become('available');
    } catch {
      // The updater has said what it was; whatever it was, nothing is installed.
      return become('unknown');
    }
  }

  return {
    async look() {
      if (!channel || state === 'available' || world.busy()) return state;
      if (!world.wanted()) return become('off');
      looking ??= lookOnce().finally(() => {
        looking = undefined;
      });
      return looking;
    },
    install() {
      if (state !== 'available' || world.busy()) return false;
      updater.quitAndInstall(false, true);
      return true;
    },
  };
}
