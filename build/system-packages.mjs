/** System packages of Linux: which are missing, and how they get here. The list is system-packages.json. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { at, isRoot, outputOf, run, stop } from './project.mjs';

const searchPath = `${process.env.PATH}:/usr/local/sbin:/usr/sbin:/sbin`;

/** The entries of these groups that this computer lacks. An entry names a package and a tool, library or file in it. */
export function missingPackages(groups) {
  const entries = JSON.parse(fs.readFileSync(at('build/system-packages.json'), 'utf8'));
  const libraries = spawnSync('ldconfig', ['-p'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: searchPath },
  });
  const isHere = ({ tool, library, file }) => {
    if (tool) return searchPath.split(':').some((folder) => folder && fs.existsSync(path.join(folder, tool)));
    return library ? (libraries.stdout ?? '').includes(library) : fs.existsSync(file);
  };
  return groups.flatMap((group) => entries[group]).filter((entry) => !isHere(entry));
}

/** The command that a person can copy. */
export const installCommand = (entries) => `sudo apt-get install ${namesOf(entries).join(' ')}`;

const namesOf = (entries) => [...new Set(entries.map((entry) => entry.package))];

export const canInstall = () => isRoot && fs.existsSync('/usr/bin/apt-get');

/** Installs the packages by apt, without starting any service that comes with them. */
export function install(entries) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=2'];
  console.log(`Installing ${namesOf(entries).join(' ')}`);
  if (!run('apt-get', [...options, 'update'], { env })) {
    stop(
      'The list of system packages could not be read. Check the network connection, then run the command again.',
    );
  }
  const installed = withoutServices(() =>
    run(
      'apt-get',
      [...options, 'install', '-y', '--no-install-recommends', ...namesOf(entries).map(candidate)],
      {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    ),
  );
  if (!installed)
    stop(`These system packages could not be installed. Try it by hand:\n  ${installCommand(entries)}`);
}

/** Debian 13 and Ubuntu 24.04 renamed some libraries to NAMEt64. */
function candidate(name) {
  const policy = outputOf('apt-cache', ['policy', name]);
  return policy === '' || policy.includes('Candidate: (none)') ? `${name}t64` : name;
}

/** While `work` runs, Debian's policy-rc.d says that no service may be started (invoke-rc.d(8): 101 forbids it). */
function withoutServices(work) {
  const policy = '/usr/sbin/policy-rc.d';
  const kept = `${policy}.before-homelatch`;
  if (fs.existsSync(policy) && !fs.existsSync(kept)) fs.renameSync(policy, kept);
  fs.writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return work();
  } finally {
    fs.rmSync(policy, { force: true });
    if (fs.existsSync(kept)) fs.renameSync(kept, policy);
  }
}
