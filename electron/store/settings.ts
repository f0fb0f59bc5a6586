/** One row for each setting, so that an older or newer program still reads those that it knows. */
import { type Settings, type SettingsChange, settingsChange } from '../schemas/settings.ts';
import { toColumn } from './columns.ts';
import type { Db } from './database.ts';

export function saveSettings(db: Db, chosen: Settings): void {
  for (const [name, value] of Object.entries(chosen))
    db.run('INSERT OR REPLACE INTO settings VALUES (?,?)', [name, toColumn(value)]);
}

/** What cannot be read is left out, and so falls back to its default. */
export function readSettings(db: Db): SettingsChange {
  const chosen: SettingsChange = {};
  for (const row of db.all('SELECT name, value FROM settings')) {
    const parsed = settingsChange.safeParse({ [String(row['name'])]: parseJson(row['value']) });
    if (parsed.success) Object.assign(chosen, parsed.data);
  }
  return chosen;
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
