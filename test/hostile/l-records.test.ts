import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DataFolder } from '../../scanners/cli/data-folder.ts';
import { put } from '../../scanners/cli/output/write.ts';
import { HomelatchError } from '../../scanners/core/errors.ts';
import { aDevice, aReport } from '../support/report.ts';
import type { Fault } from './faulty-files.ts';
import { withPromisedFault } from './faulty-promises.ts';
import { newFolder } from './stored-home.ts';

const at = '2026-11-22T10:00:00.000Z';
const attempt = { device: 'd-camera', at: 1, wrong: true, locked: false };
const reportWith = (...ids: readonly string[]) =>
  aReport({
    devices: ids.map((id) => aDevice({ id })),
    changes: [{ type: 'device-new', device: ids.at(-1) ?? '', at }],
  });
const saved = (folder: string) => path.join(folder, 'report.html');
const answer = { question: 'owner.password', value: 'yes', at: 1, proof: 'owner' } as const;

const deeds: Readonly<Record<string, (data: DataFolder, folder: string) => Promise<unknown>>> = {
  'remembering a check': (data) => data.save(reportWith('d-camera', 'd-new')),
  'noting a login attempt': (data) => data.ledger().append(attempt),
  'keeping consent': (data) => data.giveConsent('n2'),
  'keeping an answer': (data) => data.saveAnswer('d-camera', answer),
  'writing a report over an older one': (_data, folder) => put('new report', saved(folder)),
};

const template = newFolder();
let runs = 0;
beforeAll(async () => {
  const data = new DataFolder(template);
  await data.save(reportWith('d-camera'));
  await data.ledger().append(attempt);
  await data.giveConsent('n1');
  await put('old report', saved(template));
});
afterAll(() => fs.rmSync(template, { recursive: true, force: true }));

/** All that the next start would find. */
async function contentOf(folder: string) {
  const data = new DataFolder(folder);
  const devices = await data.devices();
  return {
    devices: JSON.stringify(devices.map(({ id, answers }) => [id, answers])),
    lines: [...(await data.changes()), ...(await data.checks())].length,
    consents: (await data.consents()).length,
    attempts: (await data.ledger().read()).length,
    report: fs.readFileSync(saved(folder), 'utf8'),
  };
}

async function suffer(deed: string, fault: Fault, nth: number) {
  runs += 1;
  const folder = `${template}-${runs}`;
  fs.cpSync(template, folder, { recursive: true });
  try {
    const { result, tried } = await withPromisedFault(fault, nth, async () =>
      deeds[deed]?.(new DataFolder(folder), folder),
    );
    return { result, tried, found: await contentOf(folder), strangers: strangersIn(folder, fault) };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Files that a home has no use for. A process that was killed may leave its last draft, which the next one takes. */
const strangersIn = (folder: string, fault: Fault): readonly string[] =>
  fs
    .readdirSync(folder)
    .filter(
      (name) =>
        name.includes('unreadable') ||
        (fault !== 'killed' && name.endsWith('.new') && name.startsWith('report')),
    );

describe.each(Object.keys(deeds))('L1 L4 the command line, %s', (deed) => {
  test.each(['killed', 'full', 'broken'] as const)(
    'loses nothing when the disk is %s at any point',
    async (fault) => {
      const before = await contentOf(template);
      const whole = await suffer(deed, fault, Number.POSITIVE_INFINITY);
      expect(whole.found).not.toEqual(before);
      expect(whole.tried).toBeGreaterThan(1);
      for (let nth = 1; nth <= whole.tried; nth += 1) {
        const { result, found, strangers } = await suffer(deed, fault, nth);
        const point = `${fault} at change ${nth} of ${whole.tried}`;
        expect([before.devices, whole.found.devices], point).toContain(found.devices);
        expect([before.report, whole.found.report], point).toContain(found.report);
        expect(found.lines, point).toBeGreaterThanOrEqual(before.lines);
        expect(found.consents, point).toBeGreaterThanOrEqual(before.consents);
        expect(found.attempts, point).toBeGreaterThanOrEqual(before.attempts);
        expect(strangers, point).toEqual([]);
        // Either it is done, or the person is told in words what could not be.
        if (result instanceof Error) expect(result, point).toBeInstanceOf(HomelatchError);
        else expect(found, point).toEqual(whole.found);
      }
    },
  );
});
