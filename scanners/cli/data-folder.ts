import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Answer } from '../core/define.ts';
import { HomelatchError } from '../core/errors.ts';
import { remember } from '../core/known.ts';
import type { NetworkReport, Report } from '../core/model.ts';
import type { KnownDevice, LedgerEntry, LedgerStorage, Memory } from '../core/options.ts';
import { rejudge } from '../core/rejudge.ts';
import { networkReport, rememberedDevice } from '../core/shapes.ts';
import type { WizardRun } from '../core/wizard-run-model.ts';
import { wizardRun } from '../core/wizard-run-shape.ts';
import { facts, members } from '../index.ts';
import { appendLines, readLines } from './line-file.ts';
import { writeWhole } from './whole-file.ts';

/** Where the command line keeps what it knows, unless `--data` names another folder. */
export function usualFolder(): string {
  const home = os.homedir();
  switch (process.platform) {
    case 'win32':
      return path.join(
        process.env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'),
        'Homelatch',
        'command-line',
      );
    case 'darwin':
      return path.join(home, 'Library', 'Application Support', 'Homelatch', 'command-line');
    default:
      return path.join(process.env['XDG_DATA_HOME'] ?? path.join(home, '.local', 'share'), 'homelatch');
  }
}

/** A line of the record of login attempts. */
export const ledgerEntry = z.object({
  device: z.string().max(64),
  mac: z.string().max(32).exactOptional(),
  at: z.number(),
  wrong: z.boolean(),
  locked: z.boolean(),
});

const changeLine = z.object({
  type: z.string().max(64),
  device: z.string().max(64).exactOptional(),
  before: z.string().max(1024).exactOptional(),
  after: z.string().max(1024).exactOptional(),
  at: z.string().max(40),
});
export type SavedChange = z.infer<typeof changeLine>;

const checkLine = z.object({
  status: z.enum(['complete', 'cancelled', 'partial']),
  startedAt: z.string().max(40),
  finishedAt: z.string().max(40),
  summary: z.object({ devices: z.number(), needAttention: z.number(), checksRun: z.number() }),
});
export type SavedCheck = z.infer<typeof checkLine>;

const devicesFile = z.object({
  version: z.literal(1),
  network: networkReport,
  devices: z.array(rememberedDevice).max(5000),
});

/** The folder in which earlier checks are remembered: devices, changes, consent and the attempt ledger. */
export class DataFolder {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = path.resolve(folder);
  }

  async memory(): Promise<Memory> {
    const network = await this.network();
    return { devices: await this.devices(), ledger: this.ledger(), ...(network && { network }) };
  }

  /** What is remembered of each device, judged by today's checks. */
  async devices(): Promise<readonly KnownDevice[]> {
    const text = await this.read('devices.json');
    if (text === undefined) return [];
    const parsed = parseDevices(text);
    if (!parsed) {
      const aside = `devices.unreadable-${Date.now()}.json`;
      await fs.rename(this.at('devices.json'), this.at(aside)).catch(() => undefined);
      console.error(
        `The list of known devices could not be read. It was set aside as ${aside}, and a new one is begun.`,
      );
      return [];
    }
    const reports = rejudge(
      {
        network: parsed.network,
        devices: parsed.devices.flatMap(({ device }) => device ?? []),
        observations: parsed.devices.flatMap(({ observations }) => observations),
        known: parsed.devices,
        now: Date.now(),
      },
      members,
      facts,
    );
    return parsed.devices.map(({ device: _device, ...known }) => {
      const report = reports.find((one) => one.id === known.id);
      return report ? { ...known, report } : known;
    });
  }

  async save(report: Report): Promise<void> {
    await this.saveDevices(remember(await this.devices(), report, report.observations ?? []), report.network);
    if (report.changes.length > 0) await this.append('changes.ndjson', report.changes);
    const { status, startedAt, finishedAt, summary } = report;
    await this.append('checks.ndjson', [{ status, startedAt, finishedAt, summary }]);
  }

  async saveDevices(devices: readonly KnownDevice[], network: NetworkReport): Promise<void> {
    const saved = devices.map(({ report, ...known }) => ({ ...known, ...(report && { device: report }) }));
    // Parsing drops what is judged anew at the next reading.
    await this.write(
      'devices.json',
      JSON.stringify(devicesFile.parse({ version: 1, network, devices: saved })),
    );
  }

  /** As the last check saw it. */
  private async network(): Promise<NetworkReport | undefined> {
    return parseDevices((await this.read('devices.json')) ?? '')?.network;
  }

  async changes(): Promise<readonly SavedChange[]> {
    return this.lines('changes.ndjson', changeLine);
  }

  async checks(): Promise<readonly SavedCheck[]> {
    return this.lines('checks.ndjson', checkLine);
  }

  /** The person's ways through wizards as they stand, the newest last. */
  async runs(): Promise<readonly WizardRun[]> {
    const lines = await this.lines('wizards.ndjson', wizardRun);
    return [...new Map(lines.map((run) => [run.id, run])).values()].sort((a, b) =>
      a.updatedAt.localeCompare(b.updatedAt),
    );
  }

  async saveRun(run: WizardRun): Promise<void> {
    await this.append('wizards.ndjson', [run]);
  }

  /** Keeps what the owner said, or what a wizard saw, for the checks that read it. */
  async saveAnswer(device: string, answer: Answer): Promise<void> {
    const text = await this.read('devices.json');
    const saved = text === undefined ? undefined : parseDevices(text);
    if (!saved) return;
    const devices = saved.devices.map((one) =>
      one.id === device
        ? {
            ...one,
            answers: [...one.answers.filter(({ question }) => question !== answer.question), answer],
          }
        : one,
    );
    await this.write('devices.json', JSON.stringify(devicesFile.parse({ ...saved, devices })));
  }

  /** The ids of the networks that the owner said are theirs. */
  async consents(): Promise<readonly string[]> {
    const given = await this.lines('consent.ndjson', z.object({ network: z.string() }));
    return given.map(({ network }) => network);
  }

  async giveConsent(network: string): Promise<void> {
    if (!(await this.consents()).includes(network))
      await this.append('consent.ndjson', [{ network, at: new Date().toISOString() }]);
  }

  /** The record of login attempts. It is kept even where nothing else is, because it keeps devices from being locked. */
  ledger(): LedgerStorage {
    return {
      read: () => this.lines('attempts.ndjson', ledgerEntry),
      append: (entry) => this.append('attempts.ndjson', [entry]),
    };
  }

  private at(name: string): string {
    return path.join(this.folder, name);
  }

  private async read(name: string): Promise<string | undefined> {
    try {
      return await fs.readFile(this.at(name), 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw this.failure(error);
    }
  }

  private async lines<T>(name: string, shape: z.ZodType<T>): Promise<readonly T[]> {
    return readLines((await this.read(name)) ?? '', shape);
  }

  private async append(name: string, values: readonly object[]): Promise<void> {
    try {
      await fs.mkdir(this.folder, { recursive: true, mode: 0o700 });
      await appendLines(this.at(name), values);
    } catch (error) {
      throw this.failure(error);
    }
  }

  private async write(name: string, text: string): Promise<void> {
    try {
      await fs.mkdir(this.folder, { recursive: true, mode: 0o700 });
      await writeWhole(this.at(name), text);
    } catch (error) {
      throw this.failure(error);
    }
  }

  private failure(error: unknown): HomelatchError {
    const why = error instanceof Error ? error.message : String(error);
    return new HomelatchError('storage', {
      en: `Homelatch cannot keep its records in ${this.folder} (${why}). Name another folder with --data.`,
    });
  }
}

function parseDevices(text: string): z.infer<typeof devicesFile> | undefined {
  try {
    return devicesFile.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** For a home whose devices live no longer than the command: nothing is kept. */
export function forgetfulMemory(): Memory {
  const entries: LedgerEntry[] = [];
  return {
    devices: [],
    ledger: { read: async () => [...entries], append: async (entry) => void entries.push(entry) },
  };
}
