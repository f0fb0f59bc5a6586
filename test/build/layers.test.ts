import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectCopy } from '../support/project-copy.ts';

const tools = ['build/check-layers.mjs', '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'];
const modules = path.resolve(import.meta.dirname, '../../node_modules');

const legal = {
  'scanners/core/model.ts': 'export interface Report { version: 1 }\n',
  'scanners/core/define.ts':
    "import type { Network } from '../net/network.ts';\nexport const define = (network: Network) => network;\n",
  'scanners/net/network.ts':
    "import type { Duplex } from 'node:stream';\nexport interface Network { open(): Duplex }\n",
  'scanners/net/node-tcp.ts': "import net from 'node:net';\nexport const tcp = net.connect;\n",
  'scanners/net/dial.ts': "export { tcp } from './node-tcp.ts';\n",
  'scanners/protocols/ssdp.ts':
    "import type { Report } from '../core/model.ts';\nexport const read = (): Report => ({ version: 1 });\n",
  'scanners/discovery/ssdp.ts':
    "import { read } from '../protocols/ssdp.ts';\nexport const sighting = read;\nexport default {};\n",
  'scanners/probes/http-front.ts':
    "import { createHash } from 'node:crypto';\nimport type { Network } from '../net/network.ts';\nimport { sighting } from '../discovery/ssdp.ts';\nexport const front = [createHash, sighting];\nexport type Front = Network;\nexport default {};\n",
  'scanners/recognisers/hue.ts': "import { front } from '../probes/http-front.ts';\nexport default front;\n",
  'scanners/guidelines/passwords/open.ts':
    "import { front } from '../../probes/http-front.ts';\nexport default front;\n",
  'scanners/wizards/fixes/close.ts': "import { oui } from '../../knowledge/oui.ts';\nexport default oui;\n",
  'scanners/knowledge/oui.ts': 'export const oui = {};\n',
  'scanners/generated/probes.ts':
    "import front from '../probes/http-front.ts';\nexport const probes = [front];\n",
  'scanners/demo/home.ts': "import net from 'node:net';\nexport const home = net.createServer;\n",
  'scanners/cli/main.ts':
    "import fs from 'node:fs';\nimport { probes } from '../generated/probes.ts';\nimport { home } from '../demo/home.ts';\nimport { tcp } from '../net/node-tcp.ts';\nexport default [fs, probes, home, tcp];\n",
  'electron/ipc-contract.ts':
    "import type { Report } from '../scanners/core/model.ts';\nexport type Answer = Report;\nexport const channel = 'report';\n",
  'electron/main.ts':
    "import { app } from 'electron';\nimport { channel } from './ipc-contract.ts';\nexport default [app, channel];\n",
  'electron/scan-host.ts':
    "import { probes } from '../scanners/generated/probes.ts';\nexport default probes;\n",
  'renderer/bridge.ts':
    "import type { Report } from '../scanners/core/model.ts';\nimport type { Answer } from '../electron/ipc-contract.ts';\nexport type Seen = Report | Answer;\n",
};

/** [the rule that must speak, the file that breaks it, its text] */
const wrong: readonly [string, string, string][] = [
  ['core-is-the-bottom', 'scanners/core/a.ts', "import '../probes/http-front.ts';\n"],
  ['core-is-the-bottom', 'scanners/core/b.ts', "import '../generated/probes.ts';\n"],
  ['protocols-keeps-to-its-layer', 'scanners/protocols/a.ts', "import '../net/dial.ts';\n"],
  ['protocols-see-core-types-only', 'scanners/protocols/b.ts', "import '../core/define.ts';\n"],
  ['engine-computes-only', 'scanners/protocols/c.ts', "import 'node:fs';\n"],
  ['knowledge-keeps-to-its-layer', 'scanners/knowledge/a.ts', "import '../recognisers/hue.ts';\n"],
  ['net-knows-no-member', 'scanners/net/a.ts', "import '../probes/http-front.ts';\n"],
  ['one-door-to-the-network', 'scanners/net/b.ts', "import 'node:tls';\n"],
  ['looking-knows-no-judging', 'scanners/probes/a.ts', "import '../recognisers/hue.ts';\n"],
  ['looking-knows-no-judging', 'scanners/logins/a.ts', "import '../net/dial.ts';\n"],
  ['facts-flow-one-way', 'scanners/probes/b.ts', "import '../logins/b.ts';\n"],
  ['discovery-comes-before-probes', 'scanners/discovery/a.ts', "import '../probes/http-front.ts';\n"],
  ['one-door-to-the-network', 'scanners/discovery/b.ts', "import 'node:dgram';\n"],
  ['one-door-for-packages-with-sockets', 'scanners/discovery/c.ts', "import 'bonjour-service';\n"],
  ['ssh-client-is-handed-its-stream', 'scanners/probes/e.ts', "import 'ssh2';\n"],
  ['recognisers-are-pure', 'scanners/recognisers/a.ts', "import '../net/dial.ts';\n"],
  ['judging-sees-protocol-types-only', 'scanners/recognisers/b.ts', "import '../protocols/ssdp.ts';\n"],
  ['guidelines-are-pure', 'scanners/guidelines/passwords/a.ts', "import '../../wizards/fixes/close.ts';\n"],
  ['judging-has-no-node', 'scanners/guidelines/passwords/b.ts', "import 'node:crypto';\n"],
  ['wizards-keeps-to-its-layer', 'scanners/wizards/fixes/a.ts', "import '../../probes/http-front.ts';\n"],
  ['only-doors-use-the-lists', 'scanners/probes/c.ts', "import '../generated/probes.ts';\n"],
  ['only-doors-pick-a-network', 'scanners/probes/d.ts', "import '../net/node-tcp.ts';\n"],
  ['demo-knows-no-command-line', 'scanners/demo/a.ts', "import '../cli/main.ts';\n"],
  ['one-door-to-programs', 'scanners/cli/a.ts', "import 'node:child_process';\n"],
  ['engine-knows-no-app', 'scanners/cli/b.ts', "import '../../electron/main.ts';\n"],
  ['engine-knows-no-app', 'scanners/cli/c.ts', "import 'react';\n"],
  ['no-test-code-in-the-app', 'scanners/cli/d.ts', "import '../../test/support/pretend.ts';\n"],
  ['electron-loads-the-engine-in-one-place', 'electron/a.ts', "import '../scanners/core/define.ts';\n"],
  ['electron-ignores-the-page', 'electron/b.ts', "import '../renderer/bridge.ts';\n"],
  ['only-doors-pick-a-network', 'electron/c.ts', "import '../scanners/net/node-tcp.ts';\n"],
  ['renderer-sees-types-only', 'renderer/a.ts', "import '../electron/ipc-contract.ts';\n"],
  [
    'renderer-sees-two-doors',
    'renderer/b.ts',
    "import type x from '../electron/main.ts';\nexport type X = typeof x;\n",
  ],
  ['renderer-has-no-node', 'renderer/c.ts', "import 'node:fs';\n"],
  ['renderer-has-no-electron', 'renderer/d.ts', "import 'electron';\n"],
  ['no-circles', 'scanners/cli/e.ts', "import './f.ts';\n"],
  ['imports-resolve', 'scanners/cli/g.ts', "import './nowhere.ts';\n"],
];

function copyWith(files: Readonly<Record<string, string>>) {
  const project = projectCopy(tools, files);
  fs.symlinkSync(modules, path.join(project.folder, 'node_modules'));
  return project;
}

function layersOf(project: ReturnType<typeof projectCopy>) {
  const run = spawnSync(process.execPath, ['build/check-layers.mjs'], {
    cwd: project.folder,
    encoding: 'utf8',
  });
  return { code: run.status, output: run.stdout + run.stderr };
}

describe('wrong imports', () => {
  const project = copyWith({
    ...legal,
    'scanners/logins/b.ts': 'export default {};\n',
    'scanners/cli/f.ts': "import './e.ts';\n",
    'test/support/pretend.ts': 'export {};\n',
    ...Object.fromEntries(wrong.map(([, file, text]) => [file, text])),
  });
  let run: ReturnType<typeof layersOf>;
  beforeAll(() => {
    run = layersOf(project);
  }, 30_000);
  afterAll(() => project.remove());

  test.each(wrong)('%s is said of %s', (rule, file) => {
    expect(run.output).toContain(`${rule}: ${file} -> `);
  });

  test('fail the check, and the legal files beside them are not blamed', () => {
    expect(run.code).toBe(1);
    const blamed = new Set([...run.output.matchAll(/^\S+: (\S+) -> /gm)].map(([, file]) => file));
    expect(Object.keys(legal).filter((file) => blamed.has(file))).toEqual([]);
  });
});

test('legal imports pass, and every file is counted', { timeout: 30_000 }, () => {
  const project = copyWith(legal);
  const run = layersOf(project);
  project.remove();
  expect(run).toEqual({
    code: 0,
    output: `Every import of ${Object.keys(legal).length} files keeps to its layer.\n`,
  });
});

test('a source file that was not looked at fails the check', { timeout: 30_000 }, () => {
  const project = copyWith(legal);
  project.plant(
    '.dependency-cruiser.cjs',
    `${project.read('.dependency-cruiser.cjs')}\nmodule.exports.options.exclude = { path: 'http-front' };\n`,
  );
  const run = layersOf(project);
  project.remove();
  expect(run.code).toBe(1);
  expect(run.output).toContain('not looked at: scanners/probes/http-front.ts');
});
