import path from 'node:path';
import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../scanners/core/options.ts';
import { startDemoHome } from '../../scanners/demo/home.ts';
import { demoTruth } from '../../scanners/demo/truth.ts';
import { createEngine, members } from '../../scanners/index.ts';
import { attempt } from './run.ts';
import { scoreReport } from './score.ts';
import { scoredReport } from './scored-report.ts';
import type { LabTruth } from './truth.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../../build/homelatch.mjs');

/** The truth about the demo home, as far as there are checks that look for it. */
function truth(): readonly LabTruth[] {
  const known = new Set(members.checks.map((check) => check.id));
  return demoTruth.map((device) => ({
    ...device,
    addresses: [device.address],
    macs: [device.mac],
    shows: 'answers',
    findings: device.findings.filter((finding) => known.has(finding.check)),
  }));
}

test('a check of the demo home finds what is true, nothing else, and does no harm', async () => {
  const home = await startDemoHome();
  const engine = createEngine({ platform: home.platform, app: '0.0.0', loopback: true });
  const entries: LedgerEntry[] = [];
  const ledger = {
    read: async () => entries,
    append: async (entry: LedgerEntry) => void entries.push(entry),
  };
  const run = engine.check(
    {
      network: home.network,
      depth: 'quick',
      careful: true,
      logins: true,
      nmap: 'never',
      keepObservations: false,
      memory: { devices: [], ledger },
    },
    AbortSignal.timeout(90_000),
  );
  let step = await run.next();
  while (!step.done) step = await run.next();
  const report = step.value;
  const harm = home.devices.flatMap((device) => device.harm.map((each) => ({ ...each, device: device.id })));
  home.stop();

  const score = scoreReport(scoredReport.parse(report), truth(), harm);
  expect({
    missing: score.recall.wrong,
    unreal: score.precision.wrong,
    manufacturer: score.manufacturer.wrong,
    kind: score.kind.wrong,
    findings: score.findings.wrong,
    falseFindings: score.falseFindings,
    harm: score.harm,
    status: report.status,
  }).toEqual({
    missing: [],
    unreal: [],
    manufacturer: [],
    kind: [],
    findings: [],
    falseFindings: [],
    harm: [],
    status: 'complete',
  });
}, 120_000);

test('a check whose reader has gone stops at once and says nothing of it', async () => {
  const began = performance.now();
  const { output, errors } = await attempt('bash', [
    '-c',
    `'${process.execPath}' '${PROGRAM}' demo --format ndjson | head -n 1 | cut -c 1-8; echo $PIPESTATUS`,
  ]);
  expect(output).toBe('{"type":\n141\n');
  expect(errors).not.toMatch(/error|EPIPE|\n {4}at /i);
  expect(performance.now() - began).toBeLessThan(20_000);
}, 60_000);

test('progress is a bar on a terminal, and nothing at all in a pipe', async () => {
  const demo = `'${process.execPath}' '${PROGRAM}' demo --timeout 3`;
  const [terminal, pipe] = await Promise.all([
    attempt('script', ['--quiet', '--return', '--command', demo, '/dev/null']),
    attempt('sh', ['-c', demo]),
  ]);
  expect(terminal.output).toMatch(/\r[█░]{24} \d+ %, \d+ devices found /);
  expect(pipe.output).not.toContain('█');
  expect(pipe.errors).toBe('');
  expect(pipe.output).toContain('devices');
}, 60_000);
