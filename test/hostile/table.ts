/** Writes the table of all cases: `table.ts REPORT TIMES`, from a run of the hostile tests. */
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type CatalogueEntry, catalogue } from './catalogue.ts';

const run = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), duration: z.number().nullish() }),
      ),
    }),
  ),
});

export interface Outcome {
  readonly file: string;
  readonly passed: boolean;
  readonly seconds: number;
}

const idsIn = (name: string): readonly string[] =>
  [...name.matchAll(/\b([A-L]\d+)(?:\.\d+)?\b/g)].flatMap(([, id]) => id ?? []);

/** What became of each case, by its id. Seconds are the time that the check took for the device. */
export function outcomesOf(report: unknown, times: string): ReadonlyMap<string, Outcome> {
  const seconds = new Map<string, number>();
  for (const line of times.split('\n')) {
    const [id = '', taken = '0'] = line.split(' ');
    const plain = id.split('.')[0] ?? '';
    seconds.set(plain, Math.max(seconds.get(plain) ?? 0, Number(taken)));
  }
  const outcomes = new Map<string, Outcome>();
  for (const { name, assertionResults } of run.parse(report).testResults)
    for (const test of assertionResults)
      for (const id of idsIn(test.fullName)) {
        const before = outcomes.get(id);
        outcomes.set(id, {
          file: path.basename(name),
          passed: (before?.passed ?? true) && test.status === 'passed',
          seconds: seconds.get(id) ?? (before?.seconds ?? 0) + (test.duration ?? 0) / 1_000,
        });
      }
  return outcomes;
}

const words = {
  ci: 'tested in CI',
  seam: 'tested at the seam',
  open: 'not covered',
} as const;

function lineOf(entry: CatalogueEntry, outcome: Outcome | undefined): string {
  const state = entry.elsewhere?.state ?? (outcome ? 'ci' : 'open');
  const file = entry.elsewhere?.file ?? (outcome && `test/hostile/${outcome.file}`) ?? '';
  const seconds = outcome ? outcome.seconds.toFixed(1) : '';
  const said = outcome && !outcome.passed ? '**fails**' : words[state];
  return `| ${entry.id} | ${entry.title.replaceAll('|', '\\|')} | ${said} | ${file} | ${seconds} | ${entry.note ?? ''} |`;
}

export function tableOf(outcomes: ReadonlyMap<string, Outcome>): string {
  const count = (state: keyof typeof words) =>
    catalogue.filter(
      (entry) => (entry.elsewhere?.state ?? (outcomes.has(entry.id) ? 'ci' : 'open')) === state,
    ).length;
  return `# Hostile and broken behaviours

Written by \`npm run hostile\`. Each device runs beside nine healthy ones, and every case is held to the same: bounded time and
memory, one honest end, healthy devices complete, no packet and no secret astray, nothing that runs or passes for markup, no
socket or timer left. Seconds are what a check spent on the device, or the test on the case, on a busy computer.

${catalogue.length} cases: ${count('ci')} ${words.ci}, ${count('seam')} ${words.seam}, ${count('open')} ${words.open}.

| Case | What | State | Where | Seconds | Remark |
| --- | --- | --- | --- | --- | --- |
${catalogue.map((entry) => lineOf(entry, outcomes.get(entry.id))).join('\n')}
`;
}

const [report, times] = process.argv.slice(2);
if (process.argv[1] === import.meta.filename && report !== undefined && times !== undefined)
  fs.writeFileSync(
    path.join(import.meta.dirname, 'README.md'),
    tableOf(outcomesOf(JSON.parse(fs.readFileSync(report, 'utf8')), fs.readFileSync(times, 'utf8'))),
  );
