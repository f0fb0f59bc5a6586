/** The one window. */
import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { origin } from './protocol.ts';

const paper = { light: '#faf5ec', dark: '#1d2430' } as const;

/** What every page of ours runs with. */
export const pagePreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
} as const;

export function openWindow(icon: string): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Homelatch',
    width: 1180,
    height: 800,
    minWidth: 900,
    minHeight: 640,
    show: false,
    icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: { ...pagePreferences, preload: path.join(__dirname, 'preload.cjs') },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${origin}/index.html`);
  return window;
}
