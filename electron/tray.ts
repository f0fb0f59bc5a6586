/** The icon that stays when the window is closed, for people who let Homelatch look by itself. */
import { Menu, nativeImage, Tray } from 'electron';
import type { Language } from '../scanners/core/text.ts';

const words = {
  en: { open: 'Open Homelatch', check: 'Check my home', quit: 'Quit' },
  cy: { open: 'Agor Homelatch', check: 'Gwirio fy nghartref', quit: 'Gadael' },
} as const;

export interface TrayActions {
  open(): void;
  check(): void;
  quit(): void;
}

export interface TrayIcon {
  /** Shows or hides it, in a language. */
  set(shown: boolean, language: Language): void;
}

export function keepTray(icon: string, actions: TrayActions): TrayIcon {
  let tray: Tray | undefined;
  return {
    set(shown, language) {
      if (!shown) {
        tray?.destroy();
        tray = undefined;
        return;
      }
      if (!tray) {
        tray = new Tray(nativeImage.createFromPath(icon).resize({ width: 22, height: 22 }));
        tray.setToolTip('Homelatch');
        tray.on('click', actions.open);
      }
      const say = words[language];
      tray.setContextMenu(
        Menu.buildFromTemplate([
          { label: say.open, click: actions.open },
          { label: say.check, click: actions.check },
          { type: 'separator' },
          { label: say.quit, click: actions.quit },
        ]),
      );
    },
  };
}
