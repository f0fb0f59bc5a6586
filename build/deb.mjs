/**
 * Makes release/homelatch_<version>_<arch>.deb from the unpacked app with dpkg-deb, a tool of every Debian system.
 * The package puts the app into /opt/Homelatch, its entry into the menu and `homelatch` into the path.
 * Format: deb(5), deb-control(5), https://www.debian.org/doc/debian-policy/ch-controlfields.html
 */
import fs from 'node:fs';
import path from 'node:path';
import { at, run, stop } from './project.mjs';

const architectures = { x64: 'amd64', arm64: 'arm64' };
const arch = architectures[process.arch];
const app = JSON.parse(fs.readFileSync(at('package.json'), 'utf8'));
const source = at('release/linux-unpacked');
const needs = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'xdg-utils',
];
/** Packages that newer systems renamed for 64-bit times. */
const renamed = {
  'libgtk-3-0': 'libgtk-3-0t64',
  libasound2: 'libasound2t64',
  'libatk-bridge2.0-0': 'libatk-bridge2.0-0t64',
};

const desktopEntry = `[Desktop Entry]
Type=Application
Name=Homelatch
Comment=Checks every device in your home and helps you fix what it finds
Comment[cy]=Yn gwirio pob dyfais yn eich cartref ac yn eich helpu i drwsio’r hyn y mae’n ei ganfod
Exec=/opt/Homelatch/homelatch %U
Icon=homelatch
Terminal=false
Categories=Network;Security;
MimeType=x-scheme-handler/homelatch;
StartupWMClass=Homelatch
`;

/** Chromium’s sandbox helper has to belong to root and be set-uid, where the kernel has no sandbox for users. */
const afterInstall = `#!/bin/sh
set -e
chmod 4755 /opt/Homelatch/chrome-sandbox
if command -v update-desktop-database >/dev/null; then update-desktop-database -q /usr/share/applications || true; fi
`;

if (process.platform !== 'linux' || !arch) stop('A .deb can be made on Linux only, for x64 or arm64.');
if (!fs.existsSync(source)) stop('Run `npm run package -- --dir` first.');

const tree = at('release/deb');
fs.rmSync(tree, { recursive: true, force: true });
const write = (place, text, mode = 0o644) => {
  const file = path.join(tree, place);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  fs.chmodSync(file, mode);
};

fs.mkdirSync(path.join(tree, 'opt'), { recursive: true });
// Hard links: the app is two hundred megabytes, and it is only read.
if (!run('cp', ['-al', source, path.join(tree, 'opt/Homelatch')])) stop('The app could not be copied.');
write('usr/share/applications/homelatch.desktop', desktopEntry);
for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
  const icon = fs.readFileSync(at(`assets/icons/${size}x${size}.png`));
  write(`usr/share/icons/hicolor/${size}x${size}/apps/homelatch.png`, icon);
}
write('usr/share/doc/homelatch/copyright', fs.readFileSync(at('LICENSE'), 'utf8'));
fs.mkdirSync(path.join(tree, 'usr/bin'), { recursive: true });
fs.symlinkSync('/opt/Homelatch/resources/homelatch', path.join(tree, 'usr/bin/homelatch'));
write('DEBIAN/postinst', afterInstall, 0o755);
write(
  'DEBIAN/control',
  `Package: homelatch
Version: ${app.version}
Architecture: ${arch}
Maintainer: The Homelatch developers <homelatch@users.noreply.github.com>
Installed-Size: ${Math.ceil(sizeOf(path.join(tree, 'opt')) / 1024)}
Depends: ${needs.map((name) => (renamed[name] ? `${name} | ${renamed[name]}` : name)).join(', ')}
Recommends: nmap
Section: net
Priority: optional
Homepage: https://github.com/homelatch/homelatch
Description: ${app.description.split(',')[0]}
 Homelatch finds the devices in a home, checks them against the 13 guidelines
 of the Code of Practice for Consumer IoT Security, and leads a person to fix
 what it finds, with proof.
`,
);

function sizeOf(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + fs.statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size, 0);
}

const fast = process.argv.includes('--fast');
const out = at(`release/homelatch_${app.version}_${arch}.deb`);
const how = fast ? ['-Zgzip', '-z1'] : ['-Zxz'];
if (!run('dpkg-deb', ['--root-owner-group', ...how, '--build', tree, out]))
  stop('The package could not be made.');
fs.rmSync(tree, { recursive: true, force: true });
