import { z } from 'zod';
import type { Immutable } from '../immutable.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What the person chose in Settings. Defaults are in `electron/settings.ts`. */
export const settings = z.strictObject({
  /** `system` follows the computer's language. */
  language: z.enum(['system', 'en', 'cy']),
  theme: z.enum(['system', 'light', 'dark']),
  contrast: z.enum(['system', 'more']),
  motion: z.enum(['system', 'less']),
  /** Per cent; 100 is the system's size. */
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200)]),
  depth: z.enum(['quick', 'standard', 'full']),
  nmap: z.enum(['auto', 'never']),
  keepInTray: z.boolean(),
  startAtLogin: z.boolean(),
  /** Checks by itself while it is in the tray. */
  schedule: z.strictObject({ on: z.boolean(), everyHours: z.number().int().min(1).max(168) }),
  notifications: z.boolean(),
  /** Looks for a newer Homelatch once a day. */
  updates: z.boolean(),
  /** No notification between these times of day. */
  quietHours: z.strictObject({ on: z.boolean(), from: clock, to: clock }),
  /** Whole checks to keep; older ones are forgotten, their history lines stay. */
  keepChecks: z.number().int().min(2).max(1000),
});

export const settingsChange = settings.partial();

export type Settings = Immutable<z.output<typeof settings>>;
export type SettingsChange = z.output<typeof settingsChange>;
