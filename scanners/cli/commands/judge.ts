import fs from 'node:fs/promises';
import { HomelatchError } from '../../core/errors.ts';
import type { Report } from '../../core/model.ts';
import { rejudge } from '../../core/rejudge.ts';
import { summaryOf } from '../../core/report.ts';
import { savedReport } from '../../core/shapes.ts';
import { facts, members } from '../../index.ts';
import type { Command } from '../command.ts';
import { formats } from '../options.ts';
import { formatted, put } from '../output/write.ts';
import { exitCodeOfReport } from '../run-check.ts';
import { version } from '../version.ts';

const mostBytes = 50 * 1024 * 1024;

export const judge: Command = {
  name: 'judge',
  usage: 'REPORT.json [options]',
  summary: 'judges a saved report again with today’s checks; reaches no network',
  about: [
    'Make a report that can be judged again with “homelatch check --format json --observations --out home.json”.',
  ],
  examples: [
    ['judge home.json', 'what today’s checks say of it'],
    ['judge home.json --evidence --format csv', 'the evidence by provision of ETSI EN 303 645'],
  ],
  options: ['format', 'out', 'lang', 'observations', 'evidence', 'anonymous'],
  formats,
  takes: 1,
  async run(words) {
    const [path, ...others] = words.rest;
    if (path === undefined || others.length > 0)
      throw usage('Name one report file: homelatch judge REPORT.json.');
    const saved = await readReport(path);
    if (!saved.observations) {
      throw usage(
        `${path} holds no observations, so there is nothing to judge. Make one with “homelatch check --format json --observations”.`,
      );
    }
    const { observations, network, devices: before, ...rest } = saved;
    const devices = rejudge(
      { network, devices: before, observations, now: Date.parse(saved.finishedAt) || Date.now() },
      members,
      facts,
    );
    const report: Report = {
      ...rest,
      app: version,
      problems: [],
      network,
      summary: summaryOf(devices),
      devices,
      changes: [],
      observations,
    };
    await put(formatted(report, words), words.out);
    return exitCodeOfReport(report);
  },
};

async function readReport(path: string) {
  let text: string;
  try {
    if ((await fs.stat(path)).size > mostBytes) throw new Error('it is larger than 50 MB');
    text = await fs.readFile(path, 'utf8');
  } catch (error) {
    throw usage(`${path} could not be read (${error instanceof Error ? error.message : String(error)}).`);
  }
  try {
    return savedReport.parse(JSON.parse(text));
  } catch {
    throw usage(
      `${path} is not a Homelatch report. Make one with “homelatch check --format json --observations --out FILE”.`,
    );
  }
}

function usage(en: string): HomelatchError {
  return new HomelatchError('usage', { en });
}
