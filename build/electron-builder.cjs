/** How the app is packaged. E2E_BUILD=1 lets the inspector in, so that the end-to-end tests can drive it; all else is equal. */
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const forTests = process.env.E2E_BUILD === '1';
const electron = fs.readFileSync(path.join(root, '.cache/electron-dist'), 'utf8').trim();
const version = fs.readFileSync(path.join(electron, 'version'), 'utf8').trim().replace(/^v/, '');
const isOfficial = electron.includes('node_modules');
/** macOS asks for every kind of service that an app looks for; they stand in the knowledge base. */
const bonjourTypes = [
  '_services._dns-sd._udp',
  ...new Set(
    fs
      .readFileSync(path.join(root, 'scanners/knowledge/service-types.ts'), 'utf8')
      .match(/\b_[a-z0-9_-]+\._(?:tcp|udp)\b/gi),
  ),
];
/** Where installed copies look for newer ones: a folder over https, and the public half of the key that signs its feed. */
const feed = { url: process.env.HOMELATCH_FEED_URL, key: process.env.HOMELATCH_FEED_PUBLIC_KEY };
const hasFeed = Boolean(feed.url && feed.key);
/** A place that electron-builder fills in. */
const filled = (name) => `\${${name}}`;
const major = Number(version.split('.')[0]);

module.exports = {
  appId: 'org.homelatch.app',
  productName: 'Homelatch',
  copyright: 'MIT licence, the Homelatch developers',
  directories: { output: forTests ? 'release-e2e' : 'release', buildResources: 'build' },
  files: [
    'dist/electron/**',
    'dist/renderer/**',
    'dist/cli/**',
    'assets/tray-*.png',
    'package.json',
    '!node_modules',
  ],
  icon: 'assets/icons/512x512.png',
  extraResources: [
    { from: 'dist/notices', to: 'notices' },
    {
      from: `build/launchers/homelatch${process.platform === 'win32' ? '.cmd' : ''}`,
      to: `homelatch${process.platform === 'win32' ? '.cmd' : ''}`,
    },
  ],
  npmRebuild: false,
  electronLanguages: ['en-GB', 'en-US'],
  ...(isOfficial ? {} : { electronDist: electron, electronVersion: version }),
  // What is built with the registry's old Electron is for tests, and its name says so.
  ...(isOfficial
    ? {}
    : { artifactName: `homelatch-test-build-${filled('version')}-${filled('arch')}.${filled('ext')}` }),
  ...(hasFeed
    ? { publish: { provider: 'generic', url: feed.url }, extraMetadata: { updates: feed } }
    : { publish: null }),
  protocols: [{ name: 'Homelatch', schemes: ['homelatch'] }],
  linux: {
    target: isOfficial ? ['AppImage', 'tar.gz'] : ['tar.gz'],
    icon: 'assets/icons',
    executableName: 'homelatch',
    category: 'Network',
    synopsis: 'Checks every device in your home and helps you fix what it finds',
  },
  win: { target: [{ target: 'nsis', arch: ['x64', 'arm64'] }], icon: 'assets/icons/256x256.png' },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    allowToChangeInstallationDirectory: true,
    include: 'build/installer.nsh',
  },
  mac: {
    target: [
      { target: 'dmg', arch: ['x64', 'arm64'] },
      { target: 'zip', arch: ['x64', 'arm64'] },
    ],
    icon: 'assets/icons/1024x1024.png',
    category: 'public.app-category.utilities',
    hardenedRuntime: true,
    entitlements: 'build/entitlements.mac.plist',
    entitlementsInherit: 'build/entitlements.mac.plist',
    notarize: Boolean(process.env.APPLE_TEAM_ID),
    extendInfo: {
      NSLocalNetworkUsageDescription:
        'Homelatch looks for the devices in your home, to check them. Nothing leaves this computer.',
      NSBonjourServices: bonjourTypes,
    },
  },
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: forTests,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: process.platform !== 'linux',
    // Electron 25 does not know this fuse, and a fuse that is not known ends the build.
    ...(major >= 29 ? { grantFileProtocolExtraPrivileges: false } : {}),
  },
  // Our stand-in for Electron's default app is a folder, which the packer cannot read, and has no place in a release.
  afterExtract: ({ packager, appOutDir }) =>
    fs.promises.rm(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), {
      recursive: true,
      force: true,
    }),
};
