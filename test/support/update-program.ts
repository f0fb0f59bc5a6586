/**
 * The updater as the app uses it, in the real Electron, alone: it looks once and prints what came of it as one line of
 * JSON. `TEST_CHANNEL` is the channel, `TEST_BUSY` and `TEST_UNWANTED` say what the app would.
 */
import { app, session } from 'electron';
import { autoUpdater } from 'electron-updater';
import { channel } from '../../electron/updates/feed.ts';
import { fetchSmallIn } from '../../electron/updates/fetch-small.ts';
import { takeOnlyMeasured } from '../../electron/updates/measured.ts';
import { updatesIn } from '../../electron/updates/updates.ts';

async function main(): Promise<void> {
  await app.whenReady();
  // The test's server has a certificate of its own making.
  for (const each of [session.defaultSession, autoUpdater.netSession])
    each.setCertificateVerifyProc((_request, accept) => accept(0));
  takeOnlyMeasured(autoUpdater.netSession);
  autoUpdater.forceDevUpdateConfig = true;
  const log: string[] = [];
  let downloaded: string | undefined;
  autoUpdater.on('update-downloaded', ({ downloadedFile }) => {
    downloaded = downloadedFile;
  });
  const updates = updatesIn({
    updater: autoUpdater,
    channel: channel.parse(JSON.parse(process.env['TEST_CHANNEL'] ?? '')),
    fetchSmall: fetchSmallIn(() => autoUpdater.netSession),
    wanted: () => !process.env['TEST_UNWANTED'],
    busy: () => Boolean(process.env['TEST_BUSY']),
    changed: () => undefined,
    log: (words) => log.push(words),
  });
  const state = await updates.look();
  console.log(JSON.stringify({ state, downloaded, log }));
  app.exit(0);
}

void main();
