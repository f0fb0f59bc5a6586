/**
 * What the app is made of, written beside it: `licences.html`, the licence of every package that is bundled, and
 * `sbom.cdx.json`, a software bill of materials (CycloneDX 1.5, https://cyclonedx.org/docs/1.5/json/).
 * Both depend on the lock file and the installed packages only, so the same sources give the same bytes.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { at } from './project.mjs';

const licenceFile = /^(licen[cs]e|copying|notice)(\.(md|txt|markdown))?$/i;

/** The packages that the app needs when it runs: [{ name, version, licence, integrity, folder }], by name. */
export function shippedPackages() {
  const { packages } = JSON.parse(fs.readFileSync(at('package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(
      ([place, { dev, devOptional, optional, peer }]) => place && !dev && !devOptional && !optional && !peer,
    )
    .filter(([place]) => fs.existsSync(at(place)))
    .map(([place, { version, license, integrity }]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? licenceNamed(place),
      integrity,
      folder: at(place),
    }))
    .sort((a, b) => `${a.name}@${a.version}`.localeCompare(`${b.name}@${b.version}`, 'en'));
}

/** Old packages name it otherwise than the lock file expects. */
function licenceNamed(place) {
  const { license, licenses } = JSON.parse(fs.readFileSync(at(place, 'package.json'), 'utf8'));
  return typeof license === 'string' ? license : (license ?? licenses?.[0])?.type;
}

export function licenceTexts(folder) {
  return fs
    .readdirSync(folder)
    .filter((name) => licenceFile.test(name))
    .sort()
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8').trim());
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function licencesPage(packages) {
  const parts = packages.map(({ name, version, licence, folder }) => {
    const found = licenceTexts(folder);
    const texts = (
      found.length > 0
        ? found
        : [
            `The package names this licence and brings no text of it: https://spdx.org/licenses/${licence}.html`,
          ]
    ).map((text) => `<pre>${escaped(text)}</pre>`);
    return `<details><summary>${escaped(`${name} ${version}`)} · ${escaped(licence)}</summary>${texts.join('')}</details>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Homelatch: licences</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}pre{white-space:pre-wrap;font-size:.85rem}summary{padding:.3rem 0;cursor:pointer}</style>
<h1>What Homelatch is built from</h1>
<p>Homelatch is free software under the MIT licence. It is built from the ${packages.length} packages below, and from Electron and Chromium, whose licences lie beside the program.</p>
<details open><summary>Homelatch · MIT</summary><pre>${escaped(fs.readFileSync(at('LICENSE'), 'utf8').trim())}</pre></details>
${parts.join('\n')}
</html>
`;
}

export function billOfMaterials(packages, electron) {
  const { name, version } = JSON.parse(fs.readFileSync(at('package.json'), 'utf8'));
  const components = packages.map((each) => ({
    type: 'library',
    'bom-ref': purl(each),
    name: each.name,
    version: each.version,
    purl: purl(each),
    licenses: [{ expression: each.licence }],
    ...(each.integrity ? { hashes: [hash(each.integrity)] } : {}),
  }));
  const runtime = {
    type: 'framework',
    'bom-ref': 'electron',
    name: 'electron',
    version: electron,
    licenses: [{ expression: 'MIT' }],
  };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name, version } },
    components: [runtime, ...components],
  };
}

const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** An integrity of the lock file (Subresource Integrity) as CycloneDX writes hashes. */
function hash(integrity) {
  const [algorithm = '', digest = ''] = integrity.split('-');
  return {
    alg: algorithm.replace('sha', 'SHA-'),
    content: Buffer.from(digest, 'base64').toString('hex'),
  };
}

export function writeNotices(electron) {
  const packages = shippedPackages();
  fs.mkdirSync(at('dist/notices'), { recursive: true });
  fs.writeFileSync(at('dist/notices/licences.html'), licencesPage(packages));
  const bill = billOfMaterials(packages, electron);
  fs.writeFileSync(at('dist/notices/sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const electron = fs.readFileSync(at('.cache/electron-dist'), 'utf8').trim();
  writeNotices(fs.readFileSync(path.join(electron, 'version'), 'utf8').trim().replace(/^v/, ''));
}
