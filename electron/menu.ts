/** The menu bar. Its words are few, and follow the language of the app. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../scanners/core/text.ts';
import type { Screen } from './ipc-contract.ts';

const words = {
  en: {
    file: 'Homelatch',
    edit: 'Edit',
    view: 'View',
    home: 'Home',
    map: 'Map',
    history: 'History',
    settings: 'Settings',
    quit: 'Quit',
  },
  cy: {
    file: 'Homelatch',
    edit: 'Golygu',
    view: 'Gweld',
    home: 'Hafan',
    map: 'Map',
    history: 'Hanes',
    settings: 'Gosodiadau',
    quit: 'Gadael',
  },
} as const;

export function setMenu(language: Language, show: (screen: Screen) => void): void {
  const say = words[language];
  const to = (screen: Screen, label: string, accelerator: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => show(screen),
  });
  const developer: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [{ role: 'reload' }, { role: 'toggleDevTools' }];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: say.file,
        submenu: [
          to('settings', say.settings, 'CmdOrCtrl+,'),
          { type: 'separator' },
          { role: 'quit', label: say.quit },
        ],
      },
      { role: 'editMenu', label: say.edit },
      {
        label: say.view,
        submenu: [
          to('home', say.home, 'CmdOrCtrl+1'),
          to('map', say.map, 'CmdOrCtrl+2'),
          to('history', say.history, 'CmdOrCtrl+3'),
          { type: 'separator' },
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { role: 'togglefullscreen' },
          ...developer,
        ],
      },
    ]),
  );
}
