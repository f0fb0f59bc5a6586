import { spawnSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedName, trustedFeed } from '../../electron/updates/feed.ts';
import { serviceTypes } from '../../scanners/knowledge/service-types.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The configuration as electron-builder reads it. */
function configuration(env: NodeJS.ProcessEnv = {}): Record<string, unknown> {
  const print = 'process.stdout.write(JSON.stringify(require("./build/electron-builder.cjs")))';
  const { stdout } = spawnSync(process.execPath, ['-e', print], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
}

test('macOS is told of every kind of service that is asked for', () => {
  const { mac } = configuration();
  expect(mac).toMatchObject({
    extendInfo: {
      NSBonjourServices: expect.arrayContaining(
        serviceTypes.filter(({ ask }) => ask).map(({ type }) => type),
      ),
    },
  });
});

test('a copy looks for updates only where its packaging says so', () => {
  expect(configuration()).not.toHaveProperty('extraMetadata');
  const feed = { url: 'https://updates.example.org/stable/', key: 'A'.repeat(43).concat('=') };
  expect(configuration({ HOMELATCH_FEED_URL: feed.url, HOMELATCH_FEED_PUBLIC_KEY: feed.key })).toMatchObject({
    extraMetadata: { updates: feed },
    publish: { provider: 'generic', url: feed.url },
  });
});

test('Windows needs no administrator', () => {
  expect(configuration()['nsis']).toMatchObject({ perMachine: false, allowElevation: false });
});

describe('the feed of a release', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-feed-'));
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-32);
  beforeAll(() => {
    fs.writeFileSync(path.join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    for (const name of [
      'homelatch_1.0.0_amd64.deb',
      'homelatch-test-build-1.0.0-x64.exe',
      'Homelatch-1.0.0-arm64.exe',
    ])
      fs.writeFileSync(path.join(folder, name), name);
    const { status } = spawnSync(process.execPath, ['build/sign-feed.mjs', folder], {
      cwd: root,
      env: { ...process.env, HOMELATCH_FEED_KEY: path.join(folder, 'key.pem') },
    });
    expect(status).toBe(0);
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  const read = (name: string) =>
    trustedFeed(
      fs.readFileSync(path.join(folder, name)),
      fs.readFileSync(path.join(folder, `${name}.sig`)),
      key.toString('base64'),
      Date.now(),
    );

  test.each([
    ['linux', 'x64', 'homelatch_1.0.0_amd64.deb'],
    ['win32', 'arm64', 'Homelatch-1.0.0-arm64.exe'],
  ])('is one that the app on %s %s trusts', (platform, arch, name) => {
    expect(read(feedName(platform, arch))?.files).toMatchObject([{ name, size: name.length }]);
  });

  test('never offers a test build', () => {
    expect(fs.existsSync(path.join(folder, feedName('win32', 'x64')))).toBe(false);
  });
});
