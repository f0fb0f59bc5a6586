import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** A throw-away project folder: `copied` paths come from this project, `planted` maps a path to its text. */
export function projectCopy(copied: readonly string[], planted: Readonly<Record<string, string>>) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-project-'));
  for (const name of copied) fs.cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  const plant = (name: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  };
  for (const [name, text] of Object.entries(planted)) plant(name, text);
  return {
    folder,
    plant,
    read: (name: string) => fs.readFileSync(path.join(folder, name), 'utf8'),
    exists: (name: string) => fs.existsSync(path.join(folder, name)),
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}
