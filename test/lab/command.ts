/** `npm run lab -- …`: a home network of pretend and real devices, for tests and for people who work on Homelatch. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readCommand } from '../../scanners/demo/control.ts';
import { addressOf } from './device.ts';
import { isLabSetName } from './devices.ts';
import { readHarm } from './harm.ts';
import { controlDevice } from './inside.ts';
import { type LabInstance, labInstance } from './instance.ts';
import { asPc, type DeviceState, isUp, labState, startLab, stopLab } from './lab.ts';
import { chooseDevices, devicesOf } from './lab-set.ts';
import { measureCheck, paceLines } from './measure.ts';
import { scoreReport } from './score.ts';
import { exitCode, loadTable, scoreTable } from './score-table.ts';
import { scoredReport } from './scored-report.ts';
import { truthOf } from './truth.ts';

const USAGE = `npm run lab -- up|down|status|exec|control|score|truth [--name NAME]

  up        starts a home of devices in network namespaces, joined to a computer called pc;
            with --set wizards, those that the wizards are tried on; with --set decoys, devices that
            lay traps for login attempts;
            with --only ID,ID those devices alone
  down      takes everything away, also after a crash
  status    which devices run
  exec      runs a command as the computer pc, for example: exec npx homelatch check --yes
  control   changes a device while it runs: control DEVICE '{"password":"…"}', {"close":23}, {"open":23},
            {"factory-reset":true}
  score     checks the lab from pc (--depth quick|standard|full) and compares what comes out with the truth;
            with --report FILE, compares that report; logins are tried on a device no more often than it can
            bear, so a second score within half an hour tries fewer, until the lab is up anew
  truth     what is true of every device, as JSON
`;

const options = {
  name: { type: 'string' },
  set: { type: 'string', default: 'home' },
  only: { type: 'string' },
  report: { type: 'string' },
  depth: { type: 'string', default: 'standard' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function main(args: readonly string[]): Promise<number> {
  const { values, action, rest } = readArguments(args);
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const lab = labInstance(values.name);
  if (action === 'up') return up(lab, values.set, values.only?.split(','));
  if (action === 'down') return stopLab(lab).then(() => 0);
  if (action === undefined || !['status', 'exec', 'control', 'score', 'truth'].includes(action))
    return usage();
  if (!isUp(lab)) throw new Error(`The lab ${lab.name} is down. Start it with: npm run lab -- up`);
  switch (action) {
    case 'exec':
      return execute(lab, rest);
    case 'control':
      return control(lab, rest);
    case 'score':
      return score(lab, values.depth, values.report);
    case 'truth':
      console.log(JSON.stringify(truthOf(devicesOf(lab)), null, 2));
      return 0;
    default:
      for (const state of await labState(lab)) console.log(line(state));
      return 0;
  }
}

function usage(): number {
  console.error(USAGE);
  return 2;
}

/** What follows `exec` belongs to another program. */
function readArguments(args: readonly string[]) {
  const end = args.indexOf('exec');
  const own = end < 0 ? args : args.slice(0, end + 1);
  const { values, positionals } = parseArgs({ args: [...own], options, allowPositionals: true });
  const [action, ...rest] = positionals;
  return { values, action, rest: end < 0 ? rest : args.slice(end + 1) };
}

async function up(lab: LabInstance, set: string, only: readonly string[] | undefined): Promise<number> {
  if (!isLabSetName(set)) return usage();
  const { devices, milliseconds, missing } = await startLab(lab, chooseDevices(set, only));
  const seconds = (milliseconds / 1000).toFixed(1);
  console.log(`${devices - missing.length} of ${devices} devices are up after ${seconds} s.`);
  for (const id of missing) console.error(`not ready: ${id} (its log: ${lab.folder}/log/${id}.log)`);
  return missing.length === 0 ? 0 : 1;
}

function line({ device, ready }: DeviceState): string {
  const made = [device.emulator ? 'emulator' : '', device.daemon ? 'daemon' : '']
    .filter(Boolean)
    .join(' and ');
  const parts = [
    ready ? 'ready' : 'not ready',
    device.id,
    addressOf(device),
    device.mac,
    device.truth.kind,
    made,
  ];
  return [...parts, device.trait ?? ''].join('\t');
}

function execute(lab: LabInstance, command: readonly string[]): number {
  const [program = '', ...args] = asPc(lab, command);
  const env = { ...process.env, HOMELATCH_LAB: lab.name };
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', env });
  if (error) throw error;
  return status ?? 1;
}

async function control(lab: LabInstance, [id, text = '']: readonly string[]): Promise<number> {
  const device = devicesOf(lab).find((each) => each.id === id);
  const command = readCommand(text);
  if (!device || !command) return usage();
  return (await controlDevice(lab, device, command)) ? 0 : 1;
}

async function score(lab: LabInstance, depth: string, file: string | undefined): Promise<number> {
  const measured = file === undefined ? await measureCheck(lab, ['--depth', depth]) : undefined;
  const report = measured?.report ?? scoredReport.parse(JSON.parse(await fs.readFile(file ?? '', 'utf8')));
  const truth = truthOf(devicesOf(lab));
  const result = scoreReport(report, truth, await readHarm(lab, report));
  console.log(scoreTable(result));
  if (measured) {
    console.log(loadTable(report, truth, measured.sent.packetsTo));
    console.log(paceLines(measured));
  }
  return exitCode(result);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
