/**
 * Writes the signed update feed of a release: `sign-feed.mjs FOLDER [--days 90]`. For every system of which FOLDER holds
 * an installer it writes feed-<platform>-<arch>.json and its Ed25519 signature beside it. The private key, a PEM, is
 * read from the file that HOMELATCH_FEED_KEY names; its public half goes into the app when it is packaged.
 */
import { createHash, createPrivateKey, sign } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { at, stop } from './project.mjs';

const installers = [
  { platform: 'linux', arch: 'x64', names: /(x86_64\.AppImage|amd64\.deb)$/ },
  { platform: 'linux', arch: 'arm64', names: /(arm64\.AppImage|arm64\.deb)$/ },
  { platform: 'win32', arch: 'x64', names: /x64\.exe$/ },
  { platform: 'win32', arch: 'arm64', names: /arm64\.exe$/ },
  { platform: 'darwin', arch: 'x64', names: /x64\.zip$/ },
  { platform: 'darwin', arch: 'arm64', names: /arm64\.zip$/ },
];
const dayMs = 24 * 3_600_000;

const { values, positionals } = parseArgs({
  options: { days: { type: 'string', default: '90' } },
  allowPositionals: true,
});
const [folder] = positionals;
const keyFile = process.env.HOMELATCH_FEED_KEY;
if (!folder || !keyFile) stop('Name the folder of the release, and the key’s file in HOMELATCH_FEED_KEY.');

const key = createPrivateKey(fs.readFileSync(keyFile));
const { version } = JSON.parse(fs.readFileSync(at('package.json'), 'utf8'));
const now = Date.now();

for (const { platform, arch, names } of installers) {
  const files = fs
    .readdirSync(folder)
    .filter((name) => names.test(name) && !name.includes('test-build'))
    .map((name) => {
      const bytes = fs.readFileSync(path.join(folder, name));
      return { name, sha512: createHash('sha512').update(bytes).digest('base64'), size: bytes.length };
    });
  if (files.length === 0) continue;
  const feed = {
    format: 'homelatch-feed',
    version,
    released: new Date(now).toISOString(),
    expires: new Date(now + Number(values.days) * dayMs).toISOString(),
    files,
  };
  const bytes = Buffer.from(`${JSON.stringify(feed, null, 2)}\n`);
  const name = path.join(folder, `feed-${platform}-${arch}.json`);
  fs.writeFileSync(name, bytes);
  fs.writeFileSync(`${name}.sig`, `${sign(null, bytes, key).toString('base64')}\n`);
  console.log(`${path.basename(name)}: ${version}, ${files.map((file) => file.name).join(', ')}`);
}
