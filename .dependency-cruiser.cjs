/** Who may import whom. Paths are from the project's root; `npm run layers` checks them. */

const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

/** A layer of the engine may import from `allowed` folders of scanners/ and nothing else in the project. */
const layer = (folder, allowed, comment) =>
  rule(
    `${folder}-keeps-to-its-layer`,
    { path: `^scanners/${folder}/` },
    {
      path: '^(scanners|electron|renderer|assets)/',
      pathNot: `^scanners/(${[folder, ...allowed].join('|')})/`,
    },
    comment,
  );

const sockets = '^(node:)?(net|tls|http|http2|https|dgram|dns|dns/promises|inspector|cluster)$';
const processes = '^(node:)?child_process$';
/** Built-ins that only compute: no file, no socket, no process. */
const computing = '^(node:)?(buffer|crypto|string_decoder|util)$';
const typesOnly = { dependencyTypesNot: ['type-only'] };

module.exports = {
  forbidden: [
    rule('no-circles', {}, { circular: true }, 'A circle means that two files are one file.'),
    rule('imports-resolve', {}, { couldNotResolve: true }, 'A rule cannot judge a file that it cannot find.'),
    rule(
      'no-test-code-in-the-app',
      { path: '^(scanners|electron|renderer)/' },
      { path: '^(test|build)/' },
      'Test and build code does not ship.',
    ),

    rule(
      'core-is-the-bottom',
      { path: '^scanners/core/' },
      {
        path: '^(scanners|electron|renderer|assets)/',
        pathNot: '^scanners/(core/|net/network\\.ts$|knowledge/[^/]+$)',
      },
      'The core knows no single probe, check, vendor or wizard.',
    ),
    layer('protocols', ['core'], 'Bytes in, values out.'),
    rule(
      'protocols-see-core-types-only',
      { path: '^scanners/protocols/' },
      { path: '^scanners/core/', ...typesOnly },
      'Bytes in, values out.',
    ),
    rule(
      'knowledge-keeps-to-its-layer',
      { path: '^scanners/knowledge/' },
      {
        path: '^(scanners|electron|renderer|assets)/',
        pathNot: '^scanners/((knowledge|core)/|generated/vendors\\.ts$)',
      },
      'Knowledge is data, and the list of its own files is part of it.',
    ),
    rule(
      'net-knows-no-member',
      { path: '^scanners/net/' },
      { path: '^(scanners|electron|renderer|assets)/', pathNot: '^scanners/(net|core|protocols|knowledge)/' },
      'The door to the network serves every member alike.',
    ),
    rule(
      'looking-knows-no-judging',
      { path: '^scanners/(discovery|probes|logins)/' },
      {
        path: '^(scanners|electron|renderer|assets)/',
        pathNot: '^scanners/(discovery|probes|logins|core|protocols|knowledge)/|^scanners/net/network\\.ts$',
      },
      'A member that looks is handed the network, and holds no opinion.',
    ),
    rule(
      'facts-flow-one-way',
      { path: '^scanners/(discovery|probes)/' },
      { path: '^scanners/logins/' },
      'Sightings come first, then probes, then logins.',
    ),
    rule(
      'discovery-comes-before-probes',
      { path: '^scanners/discovery/' },
      { path: '^scanners/probes/' },
      'Sightings come first, then probes, then logins.',
    ),
    rule(
      'an-offer-does-one-thing',
      { path: '^scanners/offers/' },
      {
        path: '^(scanners|electron|renderer|assets)/',
        pathNot: '^scanners/(offers|probes|core|protocols|knowledge)/|^scanners/net/network\\.ts$',
      },
      'What is done for the owner is handed one device, as a probe is.',
    ),
    rule(
      'recognisers-are-pure',
      { path: '^scanners/recognisers/' },
      {
        path: '^(scanners|electron|renderer|assets)/',
        pathNot: '^scanners/(recognisers|core|knowledge|protocols|discovery|probes|logins)/',
      },
      'Facts in, identity out.',
    ),
    rule(
      'guidelines-are-pure',
      { path: '^scanners/guidelines/' },
      {
        path: '^(scanners|electron|renderer|assets)/',
        pathNot: '^scanners/(guidelines|core|knowledge|protocols|discovery|probes|logins)/',
      },
      'Facts in, result out.',
    ),
    rule(
      'judging-sees-protocol-types-only',
      { path: '^scanners/(recognisers|guidelines)/' },
      { path: '^scanners/protocols/', ...typesOnly },
      'Parsing is done when judging begins.',
    ),
    layer('reports', ['core'], 'A finished report in, a text out.'),
    layer('wizards', ['core', 'knowledge'], 'A wizard sees a finding and an identity, never packets.'),
    rule(
      'only-doors-use-the-lists',
      { path: '^scanners/[^/]+/', pathNot: '^scanners/(generated|demo|cli)/' },
      { path: '^scanners/generated/', pathNot: '^scanners/generated/vendors\\.ts$' },
      'The lists of members are handed to the core; nothing in the engine reaches for them.',
    ),
    rule(
      'only-doors-pick-a-network',
      {
        path: '^(scanners/[^/]+|electron|renderer)/',
        pathNot: '^(scanners/(net|demo|cli)/|electron/scan-host\\.ts$)',
      },
      { path: '^scanners/(net/node-|demo/|cli/)' },
      'Everything else is handed a network, so that it can be tested without one.',
    ),
    rule(
      'demo-knows-no-command-line',
      { path: '^scanners/(demo|net)/' },
      { path: '^scanners/cli/' },
      'The command line is the outermost layer.',
    ),

    rule(
      'engine-knows-no-app',
      { path: '^scanners/' },
      {
        path: `^(electron|renderer|assets)/|${packages('electron', 'react', 'react-dom', 'zustand', 'i18next')}`,
      },
      'The engine must run from a terminal.',
    ),
    rule(
      'engine-computes-only',
      { path: '^scanners/', pathNot: '^scanners/(net/node-|demo/|cli/)' },
      { dependencyTypes: ['core'], pathNot: computing, ...typesOnly },
      'Files, clocks and sockets are handed in.',
    ),
    rule(
      'judging-has-no-node',
      { path: '^scanners/(recognisers|guidelines|wizards|knowledge)/' },
      { dependencyTypes: ['core'] },
      'Judging is pure.',
    ),
    rule(
      'one-door-to-the-network',
      { path: '^(scanners|electron|renderer)/', pathNot: '^scanners/(net/node-|demo/)' },
      { path: sockets },
      'Only net/node-*.ts and the demo home touch sockets.',
    ),
    rule(
      'one-door-for-packages-with-sockets',
      { path: '^(scanners|electron|renderer)/', pathNot: '^scanners/(net/node-|demo/)' },
      { path: packages('bonjour-service', 'multicast-dns', 'node-nmap'), ...typesOnly },
      'These packages open sockets or start programs by themselves.',
    ),
    rule(
      'ssh-client-is-handed-its-stream',
      { path: '^(scanners|electron|renderer)/', pathNot: '^scanners/(logins|demo)/' },
      { path: packages('ssh2'), ...typesOnly },
      'Left alone it opens sockets by itself; a login hands it the stream of its host.',
    ),
    rule(
      'one-door-to-programs',
      { path: '^(scanners|electron|renderer)/', pathNot: '^scanners/net/node-' },
      { path: processes },
      'Only net/node-*.ts starts a program.',
    ),

    rule(
      'electron-loads-the-engine-in-one-place',
      { path: '^electron/', pathNot: '^electron/scan-host\\.ts$' },
      {
        path: '^scanners/',
        pathNot:
          '^scanners/(reports/|core/(changes|interruption|run-record|shapes|situation|watch|wizard-run|wizard-run-shape)\\.ts$)',
        ...typesOnly,
      },
      'Only the utility process runs the engine; reading a record, comparing two, writing one down or turning a page is not running it.',
    ),
    rule(
      'electron-ignores-the-page',
      { path: '^electron/' },
      { path: '^renderer/' },
      'They talk over ipc-contract.',
    ),
    rule(
      'renderer-sees-types-only',
      { path: '^renderer/' },
      { path: '^(scanners|electron)/', ...typesOnly },
      'The report is data; the page needs no engine code.',
    ),
    rule(
      'renderer-sees-two-doors',
      { path: '^renderer/' },
      { path: '^(scanners|electron)/', pathNot: '^(scanners/core/[^/]+|electron/ipc-contract)\\.ts$' },
      'Everything else is private.',
    ),
    rule(
      'renderer-has-no-node',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
      'The page runs in a sandbox.',
    ),
    rule(
      'renderer-has-no-electron',
      { path: '^renderer/' },
      { path: packages('electron', 'bonjour-service', 'node-nmap', 'ssh2', 'node-sqlite3-wasm') },
      'The page runs in a sandbox.',
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
