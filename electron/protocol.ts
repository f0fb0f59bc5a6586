/** `app://bundle`: the page's only origin, its files, and the content security policy that comes with each of them. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { parseAddress } from './address.ts';

export const origin = 'app://bundle';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The nonce is for the style element that the component library adds. */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** Before the app is ready: a real origin with a policy of its own, without leave to pass by any policy. */
export function claimScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

/** The file below `folder` that an address means, or nothing when it points anywhere else. */
export function fileOf(address: string, folder: string): string | undefined {
  const url = parseAddress(address);
  if (!url || `${url.protocol}//${url.host}` !== origin) return undefined;
  let wanted: string;
  try {
    wanted = decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  if (/[\0\\]/.test(wanted)) return undefined;
  const file = path.join(folder, wanted === '/' ? 'index.html' : wanted);
  if (!file.startsWith(folder + path.sep)) return undefined;
  return path.extname(file) in types ? file : undefined;
}

const notFound = () => new Response('not found', { status: 404 });

export function serveBundle(folder: string): void {
  protocol.handle('app', async ({ url, method }) => {
    const file = method === 'GET' ? fileOf(url, folder) : undefined;
    if (!file) return notFound();
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) return notFound();
    const nonce = randomBytes(16).toString('base64');
    const body = file.endsWith('.html') ? bytes.toString('utf8').replaceAll('__NONCE__', nonce) : bytes;
    return new Response(body, {
      headers: {
        'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
        'Content-Security-Policy': contentPolicy(nonce),
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
      },
    });
  });
}
