import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { WizardStep } from '../../scanners/core/guide.ts';
import type { WizardRun } from '../../scanners/core/wizard-run-model.ts';
import { wizardRun } from '../../scanners/core/wizard-run-shape.ts';
import { addressOf } from './device.ts';
import type { LabInstance } from './instance.ts';
import { asPc } from './lab.ts';
import { devicesOf } from './lab-set.ts';
import { ownerOf } from './owner.ts';
import type { WizardCase } from './wizard-cases.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../../dist/cli/homelatch.cjs');
const WAIT_MS = 150_000;

/** How a run ended in the terminal, and how long each of its looks took. */
export interface Driven {
  readonly run: WizardRun | undefined;
  readonly screen: string;
  readonly code: number | null;
  readonly lookMs: readonly number[];
}

/** Leads a wizard in the terminal as a person would, a line at each prompt; `data` is the folder of an earlier check. */
export async function driveInTerminal(lab: LabInstance, one: WizardCase, data: string): Promise<Driven> {
  const device = devicesOf(lab).find(({ id }) => id === one.device);
  if (!device) throw new Error(`The lab has no ${one.device}.`);
  const words = ['wizard', addressOf(device), one.check ?? one.wizard, '--data', data];
  const [program = '', ...args] = asPc(lab, [process.execPath, PROGRAM, ...words]);
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], timeout: WAIT_MS });
  const owner = ownerOf(lab, one);
  let screen = '';
  let answering = Promise.resolve();
  let lookedAt: number | undefined;
  const lookMs: number[] = [];
  child.stderr.on('data', (chunk: Buffer) => {
    screen += chunk.toString();
  });
  child.stdout.on('data', (chunk: Buffer) => {
    screen += chunk.toString();
    if (!screen.endsWith('\n> ')) return;
    if (lookedAt !== undefined) lookMs.push(performance.now() - lookedAt);
    lookedAt = undefined;
    answering = answering.then(async () => {
      const run = await newestRun(data);
      const line = run ? await answerTo(run) : 'q';
      if (run?.step?.kind === 'recheck' && run.work.state === 'not-started') lookedAt = performance.now();
      child.stdin.write(`${line}\n`);
      if (line === '' && run?.step?.kind === 'wait-for' && run.work.state === 'not-started')
        await owner.act(run.step);
    });
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  await answering;
  return { run: await newestRun(data), screen, code, lookMs };

  async function answerTo({ step, work }: WizardRun): Promise<string> {
    const said = step && one.said?.[step.id];
    switch (step?.kind) {
      case 'do':
        await owner.act(step);
        return said === 'start' && work.state === 'not-started' ? 'c' : '';
      case 'choose':
        return String(Math.max(0, optionsOf(step).indexOf(said ?? '')) + 1);
      case 'ask':
        if (step.input !== 'yes-no') return said ?? 'unknown';
        return { yes: 'y', no: 'n' }[said ?? 'yes'] ?? '?';
      case 'wait-for':
        return said === 'skip' ? 's' : '';
      default:
        return '';
    }
  }
}

const optionsOf = ({ options }: Extract<WizardStep, { kind: 'choose' }>): readonly string[] =>
  options.map(({ id }) => id);

async function newestRun(data: string): Promise<WizardRun | undefined> {
  const text = await fs.readFile(path.join(data, 'wizards.ndjson'), 'utf8').catch(() => '');
  const last = text.trimEnd().split('\n').at(-1);
  return last ? wizardRun.parse(JSON.parse(last)) : undefined;
}
