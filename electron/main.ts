/** The life of the program: one instance, one window, a tray icon for those who want it, and an orderly end. */
import path from 'node:path';
import { app, type BrowserWindow, Notification, powerMonitor } from 'electron';
import type { Change } from '../scanners/core/model.ts';
import { readCommandLine } from './command-line.ts';
import { keepHomes } from './homes.ts';
import type { Screen, Settings } from './ipc-contract.ts';
import { answerThePage } from './ipc-main.ts';
import { log, logError, openLog } from './log.ts';
import { startAtLogin } from './login-start.ts';
import { setMenu } from './menu.ts';
import { type Notice, noticeOf } from './monitor/notifications.ts';
import { isQuiet, nextCheckIn } from './monitor/schedule.ts';
import { refuseEverything } from './permissions.ts';
import { composeProgram, type Program } from './program.ts';
import { claimScheme, serveBundle } from './protocol.ts';
import { keepTray } from './tray.ts';
import { keepUpdated } from './updates/keep-updated.ts';
import { openWindow } from './windows.ts';

// Electron would show a dialog and wait for ever.
process.on('uncaughtException', (error) => {
  logError('uncaught', error);
  console.error(error);
  app.exit(1);
});

const started = Date.now();
const minuteMs = 60_000;
const options = readCommandLine(process.argv.slice(1));
const icon = path.join(__dirname, '../../assets/tray-32.png');

let window: BrowserWindow | undefined;
let quitting = false;

// As root, Chromium only starts without its sandbox: tests in the lab say so themselves, and nobody else may.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
claimScheme();

const updates = keepUpdated({
  wanted: () => homes.now.status.now.settings.updates,
  busy: () => homes.now.busy(),
  changed: (state) => homes.now.status.change({ updates: state }),
});

const compose = (demo: boolean): Program =>
  composeProgram({
    demo,
    dataFolder: path.join(app.getPath('userData'), demo ? 'demo' : 'home'),
    window: () => window,
    notify: showNotice,
    settingsChanged: applySettings,
    enterHome: (wanted) => homes.enter(wanted),
    updates,
  });

const homes = keepHomes(compose(options.demo), compose);

function showNotice(changes: readonly Change[]): void {
  const { status, language } = homes.now;
  tell(noticeOf(changes, language()), status.now.settings, 'history');
}

/** Pressed, it leads to the device that it is about, or to the screen where the rest can be read. */
function tell(notice: Notice | undefined, settings: Settings, screen: Screen): void {
  const clock = new Date();
  const quiet = isQuiet(settings, clock.getHours() * 60 + clock.getMinutes());
  if (!notice || !settings.notifications || quiet || !Notification.isSupported()) return;
  const { title, body, device } = notice;
  const shown = new Notification({ title, body });
  shown.on('click', () => (device === undefined ? show(screen) : show('device', device)));
  shown.show();
}

function remind(): void {
  const home = homes.now;
  home
    .reminder()
    .then((notice) => tell(notice, home.status.now.settings, 'home'))
    .catch((error: unknown) => logError('reminder', error));
}

const tray = keepTray(icon, {
  open: () => show(),
  check: () => void homes.now.checkNow('person').catch((error: unknown) => logError('tray', error)),
  quit: () => app.quit(),
});

function show(screen?: Screen, device?: string): void {
  if (!window) {
    const opened = openWindow(icon);
    window = opened;
    opened.on('close', (event) => {
      if (quitting || !homes.now.status.now.settings.keepInTray) return;
      event.preventDefault();
      opened.hide();
    });
    opened.on('closed', () => {
      window = undefined;
    });
    opened.webContents.on('render-process-gone', (_event, { reason }) => {
      log('error', `the page is gone: ${reason}`);
      if (!quitting && reason !== 'clean-exit') opened.reload();
    });
  }
  if (window.isMinimized()) window.restore();
  if (window.isVisible()) window.focus();
  else if (!window.webContents.isLoading()) window.show();
  if (!screen) return;
  const place = { screen, ...(device === undefined ? {} : { device }) };
  whenLoaded(window, () => homes.now.tell('app:event', { type: 'navigate', ...place }));
}

function whenLoaded(opened: BrowserWindow, then: () => void): void {
  if (opened.webContents.isLoading()) opened.webContents.once('did-finish-load', then);
  else then();
}

function applySettings(): void {
  const { settings, demo } = homes.now.status.now;
  const language = homes.now.language();
  setMenu(language, show);
  tray.set(settings.keepInTray, language);
  if (!demo) startAtLogin(app, settings.startAtLogin);
  checkWhenDue();
}

function checkWhenDue(): void {
  const { settings, lastCheck, running } = homes.now.status.now;
  const last = lastCheck ? Date.parse(lastCheck.startedAt) : undefined;
  if (running || nextCheckIn(settings, last, started, Date.now()) !== 0) return;
  homes.now.checkNow('schedule').catch((error: unknown) => logError('schedule', error));
}

/** What is due is looked at every minute, so that sleep and clock changes do no harm. */
function keepSchedule(): void {
  setInterval(() => {
    updates.lookWhenDue();
    remind();
    checkWhenDue();
  }, minuteMs);
}

async function start(): Promise<void> {
  await app.whenReady();
  openLog(path.join(app.getPath('userData'), 'log'));
  log('info', `Homelatch ${app.getVersion()} on Electron ${process.versions.electron}`);
  refuseEverything();
  serveBundle(path.join(__dirname, '../renderer'));
  answerThePage(
    () => homes.now,
    () => window?.webContents,
  );
  applySettings();
  if (!options.hidden || !homes.now.status.now.settings.keepInTray) show(options.screen);
  await homes.now.start();
  powerMonitor.on('suspend', () => homes.now.goToSleep());
  keepSchedule();
  remind();
}

// A second start must not open the data: it hands its words to the first and goes.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, words) => show(readCommandLine(words).screen));
  app.on('open-url', (event, link) => {
    event.preventDefault();
    show(readCommandLine([link]).screen);
  });
  app.on('activate', () => show());
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (quitting) return;
    quitting = true;
    event.preventDefault();
    void homes.now.end().finally(() => app.quit());
  });
  start().catch((error: unknown) => {
    logError('start', error);
    app.exit(1);
  });
} else {
  app.exit(0);
}
