import { ipv4Of, type LabDevice } from '../lab/device.ts';
import { labSets } from '../lab/devices.ts';
import { readHarm } from '../lab/harm.ts';
import type { LabInstance } from '../lab/instance.ts';
import { startLab, stopLab } from '../lab/lab.ts';
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
  readonly attempts: number;
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
  for (const [name, look] of Object.entries({
    Homelatch: () => ownLogins(lab, devices),
    'nmap scripts': () => nmapLogins(lab, devices),
    hydra: () => hydraLogins(lab, devices),
  })) {
    await startLab(lab, devices);
    const outcome: Outcome = await look();
    const harm = await readHarm(lab);
    const { found, of, missed, falseAlarms } = judgeDoors(outcome.doors, devices);
    const locked = harm.filter(({ kind }) => kind === 'lockout').length;
    console.error(`${name}: missed ${missed.join(' ')}; false ${falseAlarms.join(' ')}`);
    rows.push([
      name,
      `${found.length} of ${of}`,
      String(falseAlarms.length),
      thousands(outcome.attempts),
      String(locked),
      seconds(outcome.milliseconds),
      thousands(outcome.packets),
    ]);
  }
  await stopLab(lab);
  const header = [
    'program',
    'open doors found',
    'false alarms',
    'tries',
    'accounts locked',
    'time',
    'packets',
  ];
  return markdownTable(header, rows);
}

async function ownLogins(lab: LabInstance, devices: readonly LabDevice[]): Promise<Outcome> {
  const { report, finishedMs, sent } = await measureCheck(lab, ['--depth', 'quick', '--nmap', 'never']);
  return {
    doors: openDoors(report, devices),
    attempts: report.devices.flatMap((device) => device.attempts).length,
    milliseconds: finishedMs,
    packets: sent.packets,
  };
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
