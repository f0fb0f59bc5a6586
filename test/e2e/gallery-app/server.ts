/** Serves the bundled page on this computer alone, under the same content policy as the app. */
import fs from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'nonce-gallery'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Starts it; the answer is its address and the way to end it. */
export async function serve(folder: string): Promise<{ address: string; close: () => void }> {
  const server = http.createServer(async (request, response) => {
    const wanted = new URL(request.url ?? '/', 'http://page').pathname;
    const file = path.join(folder, path.normalize(wanted === '/' ? '/index.html' : wanted));
    const content = await fs.readFile(file).catch(() => undefined);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    });
    response.end(file.endsWith('.html') ? content.toString().replaceAll('__NONCE__', 'gallery') : content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
