import { execFileSync, spawn } from 'node:child_process';
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import fs from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { feedName } from '../../electron/updates/feed.ts';

const root = path.resolve(import.meta.dirname, '../..');
const possible = process.platform === 'linux' && fs.existsSync(path.join(root, '.cache/electron-dist'));
const ours = generateKeyPairSync('ed25519');
const theirs = generateKeyPairSync('ed25519');
const key = ours.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');
const installer = Buffer.alloc(300_000, 'a new Homelatch ');
const installerName = 'homelatch-9.0.0-x86_64.AppImage';

const outcome = z.object({ state: z.string(), downloaded: z.string().optional(), log: z.array(z.string()) });

let folder: string;
let server: https.Server;
let url: string;
let asked: string[];
/** What the server gives, by name; a function answers by itself. */
let files: Record<string, Buffer | ((response: import('node:http').ServerResponse) => void)>;

function publish(change: object = {}, by: KeyObject = ours.privateKey, body: Buffer = installer): void {
  const feed = Buffer.from(
    JSON.stringify({
      format: 'homelatch-feed',
      version: '9.0.0',
      released: new Date(Date.now() - 86_400_000).toISOString(),
      expires: new Date(Date.now() + 86_400_000).toISOString(),
      files: [
        {
          name: installerName,
          sha512: createHash('sha512').update(installer).digest('base64'),
          size: installer.length,
        },
      ],
      ...change,
    }),
  );
  const name = feedName(process.platform, process.arch);
  const signature = Buffer.from(sign(null, feed, by).toString('base64'));
  files = { [name]: feed, [`${name}.sig`]: signature, [installerName]: body };
}

/** Starts the updater in a fresh account and gives what came of it. */
async function look(env: NodeJS.ProcessEnv = {}): Promise<z.infer<typeof outcome>> {
  const home = fs.mkdtempSync(path.join(folder, 'home-'));
  const running = path.join(home, 'homelatch.AppImage');
  fs.writeFileSync(running, 'the old Homelatch');
  const electron = path.join(
    fs.readFileSync(path.join(root, '.cache/electron-dist'), 'utf8').trim(),
    'electron',
  );
  const words = ['-a', electron, '--no-sandbox', path.join(folder, 'program')];
  const child = spawn('xvfb-run', words, {
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: path.join(home, 'config'),
      XDG_CACHE_HOME: path.join(home, 'cache'),
      APPIMAGE: running,
      TEST_CHANNEL: JSON.stringify({ url, key }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let text = '';
  child.stdout.on('data', (part) => {
    text += part;
  });
  await new Promise((resolve) => child.on('close', resolve));
  expect(fs.readFileSync(running, 'utf8')).toBe('the old Homelatch');
  return outcome.parse(JSON.parse(text.split('\n').find((line) => line.startsWith('{')) ?? ''));
}

describe.runIf(possible)('updates, in the real Electron against a server', () => {
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-updates-'));
    const [certificate, secret] = [path.join(folder, 'cert.pem'), path.join(folder, 'key.pem')];
    const subject = ['-subj', '/CN=localhost', '-days', '2', '-keyout', secret, '-out', certificate];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject], {
      stdio: 'ignore',
    });
    server = https.createServer(
      { cert: fs.readFileSync(certificate), key: fs.readFileSync(secret) },
      (request, response) => {
        const name = path.basename(request.url?.split('?')[0] ?? '');
        asked.push(name);
        const found = files[name];
        if (typeof found === 'function') found(response);
        else
          response.writeHead(found ? 200 : 404, { 'Content-Length': String(found?.length ?? 0) }).end(found);
      },
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `https://localhost:${(server.address() as AddressInfo).port}/stable/`;
    const program = path.join(folder, 'program');
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true, external: ['electron'] },
      build: {
        ssr: path.join(root, 'test/support/update-program.ts'),
        target: 'node18',
        outDir: program,
        rolldownOptions: {
          external: ['electron', /^node:/],
          output: { format: 'cjs', entryFileNames: 'main.cjs', codeSplitting: false },
        },
      },
    });
    fs.writeFileSync(
      path.join(program, 'package.json'),
      JSON.stringify({ name: 'homelatch', version: '1.0.0', main: 'main.cjs' }),
    );
    fs.writeFileSync(path.join(program, 'dev-app-update.yml'), 'updaterCacheDirName: homelatch-updater\n');
  });
  afterAll(() => {
    server.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const prepare = (...words: Parameters<typeof publish>) => {
    asked = [];
    publish(...words);
  };

  test('a newer version is fetched, verified and kept for later; what runs is left alone', async () => {
    prepare();
    const { state, downloaded } = await look();
    expect(state).toBe('available');
    expect(fs.readFileSync(downloaded ?? '').equals(installer)).toBe(true);
  });

  test.each([
    ['signed by another key', () => prepare({}, theirs.privateKey)],
    [
      'an installer that was changed',
      () => prepare({}, ours.privateKey, Buffer.alloc(installer.length, 'x')),
    ],
    [
      'an installer of which half is there',
      () => prepare({}, ours.privateKey, installer.subarray(0, 150_000)),
    ],
    ['a feed that has expired', () => prepare({ expires: '2020-01-01T00:00:00Z' })],
    [
      'a download that breaks off',
      () => {
        prepare();
        files[installerName] = (response) => {
          response.writeHead(200, { 'Content-Length': String(installer.length) });
          response.write(installer.subarray(0, 100_000), () => response.destroy());
        };
      },
    ],
    [
      'a redirect to elsewhere',
      () => {
        prepare();
        files[feedName(process.platform, process.arch)] = (response) => {
          response.writeHead(302, { Location: 'https://localhost:1/feed.json' }).end();
        };
      },
    ],
    [
      'no server’s answer, only errors',
      () => {
        prepare();
        files = {};
      },
    ],
  ])('nothing is kept from %s', async (_what, arrange) => {
    arrange();
    const { state, downloaded, log } = await look();
    expect({ state, downloaded }).toEqual({ state: 'unknown' });
    expect(log.length).toBeGreaterThan(0);
  });

  test.each([
    ['without saying how long it is', {}],
    ['and says that it is longer than promised', { 'Content-Length': '300000000' }],
    ['and says that it is longer than any installer', { 'Content-Length': '900000000' }],
  ])('an installer that goes on and on %s is broken off', async (_how, headers) => {
    prepare();
    let sent = 0;
    const most = 60_000_000;
    files[installerName] = (response) => {
      response.writeHead(200, headers);
      const timer = setInterval(() => {
        sent += 100_000;
        if (sent > most) clearInterval(timer);
        response.write(Buffer.alloc(100_000));
      }, 5);
      response.on('close', () => clearInterval(timer));
    };
    expect(await look()).toMatchObject({ state: 'unknown' });
    expect(sent).toBeLessThan(most);
  });

  test.each([
    ['an older version', '0.9.0'],
    ['the same version', '1.0.0'],
  ])('%s is never fetched', async (_what, version) => {
    prepare({ version });
    expect(await look()).toMatchObject({ state: 'up-to-date' });
    expect(asked).not.toContain(installerName);
  });

  test.each([
    ['while something is going on', { TEST_BUSY: '1' }, 'unknown'],
    ['when the person does not want it', { TEST_UNWANTED: '1' }, 'off'],
  ])('nothing is asked %s', async (_when, env, state) => {
    prepare();
    expect(await look(env)).toMatchObject({ state });
    expect(asked).toEqual([]);
  });
});
