import type { Settings, SettingsChange } from './schemas/settings.ts';

/** What holds until the person chooses otherwise: no check runs by itself, nothing about this home leaves this computer. */
export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  contrast: 'system',
  motion: 'system',
  textSize: 100,
  depth: 'standard',
  nmap: 'auto',
  keepInTray: false,
  startAtLogin: false,
  schedule: { on: false, everyHours: 24 },
  notifications: true,
  updates: true,
  quietHours: { on: true, from: '22:00', to: '07:30' },
  keepChecks: 50,
};

/** Puts a change over what was there; keys without a value change nothing. */
export function changed(settings: Settings, change: SettingsChange): Settings {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...settings, ...Object.fromEntries(given) };
}
