import fs from 'node:fs/promises';
import path from 'node:path';
import { ledgerEntry } from '../../scanners/cli/data-folder.ts';
import { readLines } from '../../scanners/cli/line-file.ts';
import { ipv4Of, type LabDevice } from '../lab/device.ts';
import { labSets } from '../lab/devices.ts';
import { readHarm } from '../lab/harm.ts';
import type { LabInstance } from '../lab/instance.ts';
import { dataOf, startLab, stopLab } from '../lab/lab.ts';
import { isSame } from '../lab/matching.ts';
import { measureCheck } from '../lab/measure.ts';
import type { ScoredReport } from '../lab/scored-report.ts';
import { truthOf } from '../lab/truth.ts';
import { hydraLogins } from './hydra.ts';
import { nmapLogins } from './nmap-logins.ts';
import { markdownTable, seconds, thousands } from './table.ts';
import { isWeakLogin, judgeDoors } from './weak-logins.ts';

interface Outcome {
  readonly doors: readonly string[];
  /** The address that each password was tried on, one for each try. */
  readonly tries: readonly string[];
  /** What must be known to read the numbers. */
  readonly note?: string;
  readonly milliseconds: number;
  readonly packets: number;
}

/** Devices that let a stranger in, one that locks, and every trap for those who try. */
function loginDevices(): readonly LabDevice[] {
  const open = labSets.home.filter(
    ({ id, truth }) =>
      id === 'locking-camera' || truth.findings.some(({ check, port }) => isWeakLogin(check, port)),
  );
  return [...new Set([...open, ...labSets.decoys])];
}

/** Homelatch, nmap and hydra look for doors open to a stranger, each in a lab that nobody has touched. */
export async function compareLogins(lab: LabInstance): Promise<string> {
  const devices = loginDevices();
  const rows: string[][] = [];
  const notes: string[] = [];
  for (const [name, look] of Object.entries({
    Homelatch: () => ownLogins(lab, devices),
    'nmap scripts': () => nmapLogins(lab, devices),
    hydra: () => hydraLogins(lab, devices),
  })) {
    await startLab(lab, devices);
    const outcome: Outcome = await look();
    const harm = await readHarm(lab);
    const { found, foundByPassword, of, missed, falseAlarms } = judgeDoors(outcome.doors, devices);
    const { tries, note } = outcome;
    if (note !== undefined) notes.push(note);
    const locked = harm.filter(({ kind }) => kind === 'lockout').length;
    console.error(`${name}: missed ${missed.join(' ')}; false ${falseAlarms.join(' ')}`);
    rows.push([
      name,
      `${found.length} of ${of}`,
      String(falseAlarms.length),
      thousands(tries.length),
      (foundByPassword.length / Math.max(1, tries.length)).toFixed(2),
      String(mostOnOne(tries)),
      String(locked),
      seconds(outcome.milliseconds),
      thousands(outcome.packets / devices.length),
    ]);
  }
  await stopLab(lab);
  const header = [
    'program',
    'open doors found',
    'false alarms',
    'tries',
    'right passwords a try',
    'most tries on one device',
    'accounts locked',
    'time',
    'packets a device',
  ];
  return [markdownTable(header, rows), ...notes].join('\n\n');
}

async function ownLogins(lab: LabInstance, devices: readonly LabDevice[]): Promise<Outcome> {
  const { report, finishedMs, sent } = await measureCheck(lab, ['--depth', 'quick', '--nmap', 'never']);
  return {
    doors: openDoors(report, devices),
    tries: await triesInLedger(lab),
    milliseconds: finishedMs,
    packets: sent.packets,
  };
}

function mostOnOne(tries: readonly string[]): number {
  return Math.max(0, ...tries.map((at) => tries.filter((one) => one === at).length));
}

/** Every password that was sent, made-up ones too: the ledger notes each before it goes out. */
async function triesInLedger(lab: LabInstance): Promise<readonly string[]> {
  const text = await fs.readFile(path.join(dataOf(lab), 'homelatch', 'attempts.ndjson'), 'utf8');
  const notes = readLines(text, ledgerEntry);
  return [...new Map(notes.map((note) => [`${note.device} ${note.at}`, note.device])).values()];
}

/** A finding about several doors of one device stands without a port: it means all of them. */
function openDoors(report: ScoredReport, devices: readonly LabDevice[]): readonly string[] {
  const truth = truthOf(devices);
  return report.devices.flatMap((device) => {
    const played = devices[truth.findIndex((each) => isSame(device, each))];
    const address = played ? ipv4Of(played) : device.addresses[0];
    return device.findings.flatMap(({ check, service }) => {
      const ports = service
        ? [service.port]
        : (played?.truth.findings ?? []).flatMap((real) => (real.check === check ? [real.port] : []));
      return ports.filter((port) => isWeakLogin(check, port)).map((port) => `${address}/${port}`);
    });
  });
}
