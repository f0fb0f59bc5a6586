import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { channel, feedName, largestFeed, trustedFeed } from '../../../electron/updates/feed.ts';

const ours = generateKeyPairSync('ed25519');
const theirs = generateKeyPairSync('ed25519');
const key = ours.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');
const now = Date.parse('2026-06-01T00:00:00Z');

const installer = { name: 'homelatch-2.0.0-x64.AppImage', sha512: `${'A'.repeat(86)}==`, size: 90_000_000 };
const good = {
  format: 'homelatch-feed',
  version: '2.0.0',
  released: '2026-05-20T09:00:00Z',
  expires: '2026-08-20T09:00:00Z',
  files: [installer],
};

function read(content: unknown, by = ours.privateKey, change?: (bytes: Buffer) => Buffer) {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
  const signature = Buffer.from(sign(null, bytes, by).toString('base64'));
  return trustedFeed(change ? change(bytes) : bytes, signature, key, now);
}

test('a feed that we signed is read', () => {
  expect(read(good)).toEqual(good);
});

describe('a feed is not believed', () => {
  test.each([
    ['signed by somebody else', () => read(good, theirs.privateKey)],
    ['changed on its way', () => read(good, ours.privateKey, (bytes) => Buffer.from(`${bytes} `))],
    ['without a signature', () => trustedFeed(Buffer.from(JSON.stringify(good)), Buffer.alloc(0), key, now)],
    ['kept alive after its day', () => read({ ...good, expires: '2026-05-31T00:00:00Z' })],
    ['a page, not a feed', () => read(Buffer.from('<html><body>Sign in to the Wi-Fi</body></html>'))],
    ['longer than a feed can be', () => read({ ...good, padding: 'x'.repeat(largestFeed) })],
    ['naming a file elsewhere', () => read({ ...good, files: [{ ...installer, name: '../../x.AppImage' }] })],
    [
      'naming another server',
      () => read({ ...good, files: [{ ...installer, name: 'https://evil.example/x' }] }),
    ],
    ['without a hash', () => read({ ...good, files: [{ name: installer.name, size: 1 }] })],
    ['with a gigabyte', () => read({ ...good, files: [{ ...installer, size: 1_000_000_000 }] })],
    ['with a version that is none', () => read({ ...good, version: '2.0.0; rm -rf ~' })],
    ['with more than we know', () => read({ ...good, rules: [{ port: 9100 }] })],
  ])('%s', (_what, feed) => {
    expect(feed()).toBeUndefined();
  });
});

test('a channel is an https folder and a key, nothing else', () => {
  const url = 'https://updates.example.org/stable/';
  expect(channel.safeParse({ url, key }).success).toBe(true);
  for (const bad of [
    'http://updates.example.org/',
    'https://user:word@updates.example.org/',
    `${url}feed.json`,
  ])
    expect(channel.safeParse({ url: bad, key }).success).toBe(false);
  expect(channel.safeParse({ url, key: 'short' }).success).toBe(false);
});

test('every system has a feed of its own', () => {
  expect(feedName('linux', 'arm64')).toBe('feed-linux-arm64.json');
});
