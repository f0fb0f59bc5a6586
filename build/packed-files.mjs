/** What a packaged app is made of: the list of its files with their hashes, and what fills it. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const megabyte = 1_000_000;

/** Every file below `folder`, by path: [{ file, bytes, sha256 }]. */
export function packedFiles(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map((place) => {
      const bytes = fs.readFileSync(place);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { file: path.relative(folder, place).replaceAll('\\', '/'), bytes: bytes.length, sha256 };
    });
}

/** As `sha256sum -c` reads it. */
export const fileList = (files) => files.map(({ sha256, file }) => `${sha256}  ${file}\n`).join('');

/** The whole size and what fills most of it, a line each. */
export function sizeLines(files, most = 6) {
  const size = (bytes) => `${(bytes / megabyte).toFixed(1).padStart(7)} MB`;
  const largest = [...files].sort((a, b) => b.bytes - a.bytes).slice(0, most);
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const shown = largest.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    `${size(all)}  in ${files.length} files, of these:`,
    ...largest.map(({ file, bytes }) => `${size(bytes)}  ${file}`),
    `${size(all - shown)}  everything else`,
  ];
}
