import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { LabInstance } from '../lab/instance.ts';
import { asPc, stopLab } from '../lab/lab.ts';
import { watchLoad } from '../lab/measure.ts';
import { startCrowd } from './crowd.ts';
import { markdownTable, seconds } from './table.ts';

const SIZES = [20, 100, 250, 1000] as const;
const PROGRAM = path.resolve(import.meta.dirname, '../../build/homelatch.mjs');
const report = z.object({ devices: z.array(z.object({ role: z.string().optional() })) });

/** What a quick check costs in homes of growing size. */
export async function compareGrowth(lab: LabInstance): Promise<string> {
  const rows: string[][] = [];
  let smallest: { readonly hosts: number; readonly kilobytes: number } | undefined;
  for (const hosts of SIZES) {
    await startCrowd(lab, hosts);
    const { milliseconds, cpuMs, peakKilobytes, found } = await check(lab);
    const more = smallest
      ? `${((peakKilobytes - smallest.kilobytes) / (hosts - smallest.hosts)).toFixed(0)} KB`
      : '–';
    smallest ??= { hosts, kilobytes: peakKilobytes };
    rows.push([
      String(hosts),
      String(found),
      seconds(milliseconds),
      `${(milliseconds / hosts).toFixed(0)} ms`,
      seconds(cpuMs),
      `${(peakKilobytes / 1024).toFixed(0)} MB`,
      more,
    ]);
  }
  await stopLab(lab);
  const header = [
    'devices',
    'found',
    'time',
    'for each',
    'processor time',
    'most memory',
    'for one more device',
  ];
  return markdownTable(header, rows);
}

async function check(lab: LabInstance) {
  const file = path.join(lab.folder, 'report.json');
  const how = ['check', '--yes', '--no-save', '--careful', '--depth', 'quick', '--nmap', 'never'];
  const command = [process.execPath, PROGRAM, ...how, '--format', 'json', '--out', file];
  const [program = '', ...args] = asPc(lab, command);
  const began = performance.now();
  const child = spawn(program, args, { stdio: 'ignore' });
  const load = watchLoad(child.pid);
  await new Promise((resolve) => child.on('close', resolve));
  const milliseconds = performance.now() - began;
  const { devices } = report.parse(JSON.parse(await fs.readFile(file, 'utf8')));
  const found = devices.filter(({ role }) => role !== 'this-computer').length;
  return { ...load.stop(), milliseconds, found };
}
