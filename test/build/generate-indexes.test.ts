import { spawnSync } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { projectCopy } from '../support/project-copy.ts';

const script = 'build/generate-indexes.mjs';
const member = 'export default {};\n';
let project: ReturnType<typeof projectCopy>;

afterEach(() => project.remove());

function generate(...args: string[]) {
  const run = spawnSync(process.execPath, [script, ...args], { cwd: project.folder, encoding: 'utf8' });
  return { code: run.status, output: run.stdout + run.stderr };
}

test('lists the members of every family, sorted, and skips shared pieces', () => {
  project = projectCopy([script], {
    'scanners/probes/upnp-description.ts': member,
    'scanners/probes/open-ports.ts': member,
    'scanners/probes/http-body.ts': 'export const cap = 65536;\n',
    'scanners/logins/ftp.ts': 'export default defineLogin({});\n',
    'scanners/logins/ledger.ts': member,
    'scanners/guidelines/passwords/guideline.ts': member,
    'scanners/guidelines/passwords/default-password.ts': member,
    'scanners/guidelines/updates/default-password.ts': member,
    'scanners/wizards/fixes/close-telnet.ts': member,
    'scanners/knowledge/vendors/3com.ts': member,
    'scanners/knowledge/vendors/package.ts': member,
  });
  expect(generate().code).toBe(0);
  expect(project.read('scanners/generated/probes.ts')).toBe(
    [
      '// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.',
      "import type { Probe } from '../core/define.ts';",
      "import openPorts from '../probes/open-ports.ts';",
      "import upnpDescription from '../probes/upnp-description.ts';",
      '',
      'export const probes: readonly Probe[] = [',
      '  openPorts,',
      '  upnpDescription,',
      '];',
      '',
    ].join('\n'),
  );
  expect(project.read('scanners/generated/logins.ts')).toContain('= [\n  ftp,\n];');
  expect(project.read('scanners/generated/checks.ts')).toContain(
    '= [\n  passwordsDefaultPassword,\n  updatesDefaultPassword,\n];',
  );
  expect(project.read('scanners/generated/guidelines.ts')).toContain('= [\n  passwords,\n];');
  expect(project.read('scanners/generated/wizards.ts')).toContain('= [\n  fixesCloseTelnet,\n];');
  expect(project.read('scanners/generated/vendors.ts')).toContain('= [\n  vendor3com,\n  vendorPackage,\n];');
  expect(project.read('scanners/generated/recognisers.ts')).toContain('= [];');
});

test('--check writes nothing and names what is stale', () => {
  project = projectCopy([script], { 'scanners/probes/open-ports.ts': member });
  generate();
  expect(generate('--check').code).toBe(0);
  project.plant('scanners/probes/tls-certificate.ts', member);
  const before = project.read('scanners/generated/probes.ts');
  const stale = generate('--check');
  expect(stale.code).toBe(1);
  expect(stale.output).toContain('scanners/generated/probes.ts');
  expect(project.read('scanners/generated/probes.ts')).toBe(before);
});

test('refuses two members that would share a name', () => {
  project = projectCopy([script], {
    'scanners/recognisers/tp-link.ts': member,
    'scanners/recognisers/tp_link.ts': member,
  });
  const run = generate();
  expect(run.code).toBe(1);
  expect(run.output).toContain('would both be called tpLink');
});
