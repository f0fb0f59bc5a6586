/** `npm run lab -- …`: a home network of pretend and real devices, for tests and for people who work on Homelatch. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readCommand } from '../../scanners/demo/control.ts';
import { addressOf, type LabDevice } from './device.ts';
import { labDevice, labDevices } from './devices.ts';
import { readHarm } from './harm.ts';
import { controlDevice } from './inside.ts';
import { type LabInstance, labInstance } from './instance.ts';
import { asPc, isUp, labState, startLab, stopLab } from './lab.ts';
import { measureCheck, paceLines } from './measure.ts';
import { scoreReport } from './score.ts';
import { exitCode, scoreTable } from './score-table.ts';
import { scoredReport } from './scored-report.ts';
import { labTruth } from './truth.ts';

const USAGE = `npm run lab -- up|down|status|exec COMMAND…|control DEVICE JSON|score|truth [--name NAME]

  up        starts ${labDevices.length} devices in network namespaces, joined to a computer called pc
  down      takes everything away, also after a crash
  status    which devices run
  exec      runs a command as the computer pc, for example: exec npx homelatch check --yes
  control   changes a device while it runs: {"password":"…"}, {"close":23}, {"open":23}, {"factory-reset":true}
  score     checks the lab from pc and compares what comes out with the truth; with --report FILE, compares that report
  truth     what is true of every device, as JSON
`;

async function main(args: readonly string[]): Promise<number> {
  const { name, report, action, rest } = readArguments(args);
  const lab = labInstance(name);
  switch (action) {
    case 'up':
      return up(lab);
    case 'down':
      await stopLab(lab);
      return 0;
    case 'status':
      return status(lab);
    case 'exec':
      return execute(lab, rest);
    case 'control':
      return control(lab, rest);
    case 'score':
      return score(lab, report);
    case 'truth':
      console.log(JSON.stringify(labTruth, null, 2));
      return 0;
    default:
      console.error(USAGE);
      return 2;
  }
}

/** Options come before the action, since what follows `exec` belongs to another program. */
function readArguments(args: readonly string[]) {
  const start = args.findIndex((arg, index) => !arg.startsWith('-') && args[index - 1] !== '--name');
  const action = args[start];
  const before = args.slice(0, start < 0 ? args.length : start);
  const after = start < 0 ? [] : args.slice(start + 1);
  const own = action === 'exec' ? before : [...before, ...after];
  const { values, positionals } = parseArgs({
    args: own,
    options: { name: { type: 'string' }, report: { type: 'string' } },
    allowPositionals: true,
  });
  return { name: values.name, report: values.report, action, rest: action === 'exec' ? after : positionals };
}

async function up(lab: LabInstance): Promise<number> {
  const { milliseconds, missing } = await startLab(lab, labDevices);
  const seconds = (milliseconds / 1000).toFixed(1);
  console.log(
    `${labDevices.length - missing.length} of ${labDevices.length} devices are up after ${seconds} s.`,
  );
  for (const id of missing) console.error(`not ready: ${id} (its log: ${lab.folder}/log/${id}.log)`);
  return missing.length === 0 ? 0 : 1;
}

async function status(lab: LabInstance): Promise<number> {
  if (!isUp(lab)) {
    console.log(`The lab ${lab.name} is down.`);
    return 1;
  }
  for (const { id, ready } of await labState(lab, labDevices)) {
    const device = labDevice(id);
    if (device) console.log(line(device, ready));
  }
  return 0;
}

function line(device: LabDevice, ready: boolean): string {
  const made = [device.emulator ? 'emulator' : '', device.daemon ? 'daemon' : '']
    .filter(Boolean)
    .join(' and ');
  return [
    ready ? 'ready' : 'not ready',
    device.id,
    addressOf(device),
    device.mac,
    device.truth.kind,
    made,
    device.trait ?? '',
  ].join('\t');
}

function execute(lab: LabInstance, command: readonly string[]): number {
  if (!isUp(lab)) throw new Error(`The lab ${lab.name} is down. Start it with: npm run lab -- up`);
  const [program = '', ...args] = asPc(lab, command);
  const { status: code, error } = spawnSync(program, args, { stdio: 'inherit' });
  if (error) throw error;
  return code ?? 1;
}

async function control(lab: LabInstance, [id = '', text = '']: readonly string[]): Promise<number> {
  const device = labDevice(id);
  const command = readCommand(text);
  if (!device || !command) {
    console.error(USAGE);
    return 2;
  }
  return (await controlDevice(lab, device, command)) ? 0 : 1;
}

async function score(lab: LabInstance, file: string | undefined): Promise<number> {
  if (!isUp(lab)) throw new Error(`The lab ${lab.name} is down. Start it with: npm run lab -- up`);
  const measured = file === undefined ? await measureCheck(lab) : undefined;
  const report = measured?.report ?? scoredReport.parse(JSON.parse(await fs.readFile(file ?? '', 'utf8')));
  const result = scoreReport(report, labTruth, await readHarm(lab));
  if (measured) console.log(paceLines(measured));
  console.log(scoreTable(result));
  return exitCode(result);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
