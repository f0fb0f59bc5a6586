/**
 * The program's own log: one line an entry, secrets blacked out, 10 MB at most in two files. Words of devices are
 * data in it, never format, and line breaks in them are escaped.
 */
import fs from 'node:fs';
import path from 'node:path';

export type LogLevel = 'info' | 'warning' | 'error';

const largestFile = 5 * 1024 * 1024;
const longestLine = 2000;

const secrets: readonly [RegExp, string][] = [
  [/\b(authorization|cookie)(["']?\s*[:=]).*/gi, '$1$2 [hidden]'],
  [/\b(basic|bearer|digest) [a-z0-9+/=._~-]{4,}/gi, '$1 [hidden]'],
  [
    /\b(password|passwd|pwd|secret|token|psk|ssid)(["']?\s*[:=]\s*)("[^"]{0,500}"|\S{1,500})/gi,
    '$1$2[hidden]',
  ],
  [/\/\/[^\s/@:]{1,200}:[^\s/@]{1,200}@/g, '//[hidden]@'],
  [/\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b/gi, '[mac]'],
];

/** Takes out what a person would not want to show when they send us a log. */
export function redact(line: string): string {
  return secrets.reduce((text, [secret, instead]) => text.replace(secret, instead), line);
}

let file: string | undefined;
let size = 0;

/** Where to write from now on. Before that, entries are dropped. */
export function openLog(folder: string): void {
  fs.mkdirSync(folder, { recursive: true });
  file = path.join(folder, 'homelatch.log');
  size = fs.existsSync(file) ? fs.statSync(file).size : 0;
}

/** Never throws: a full disk must not end the program. */
export function log(level: LogLevel, message: string): void {
  if (file === undefined) return;
  const words = JSON.stringify(redact(message.slice(0, longestLine)));
  const line = `${new Date().toISOString()} ${level} ${words}\n`;
  try {
    if (size + line.length > largestFile) {
      fs.renameSync(file, `${file}.old`);
      size = 0;
    }
    fs.appendFileSync(file, line, { mode: 0o600 });
    size += Buffer.byteLength(line);
  } catch {
    // Nowhere left to tell it.
  }
}

/** An error as one entry, with its stack. */
export function logError(what: string, error: unknown): void {
  log('error', `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
