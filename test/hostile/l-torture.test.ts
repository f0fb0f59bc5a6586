import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../electron/settings.ts';
import { type StoreService, serveStore } from '../../electron/store-service.ts';
import { type Fault, withFault } from './faulty-files.ts';
import { type Found, findIn, newFolder, storeAttempt, storeCheck, storeLine } from './stored-home.ts';

/** Every nth change is made to fail where this is 1; a sample of them otherwise. */
const mostPoints = Number(process.env['TORTURE_POINTS'] ?? 24);

const backupOf = (folder: string) => path.join(folder, 'mine.homelatch');
const deeds: Readonly<Record<string, (service: StoreService, folder: string) => unknown>> = {
  'storing a check': (service) => storeCheck(service, 'c-new'),
  'storing a line': (service) => storeLine(service, 'new'),
  'noting a login attempt': (service) => storeAttempt(service, 9),
  'changing a setting': ({ handlers }) => handlers['settings-save'](defaultSettings),
  'a backup': ({ handlers }, folder) => handlers['backup-to']({ file: path.join(folder, 'copy.homelatch') }),
  'coming back from a backup': ({ handlers }, folder) => handlers['restore-from']({ file: backupOf(folder) }),
  'deleting everything': ({ handlers }) => handlers['delete-all']({ at: new Date().toISOString() }),
  opening: ({ handlers }) => handlers.open({}),
  'opening what is damaged': ({ handlers }) => handlers.open({}),
};

/** Holds all that is written here, the copies that the program itself makes elsewhere too. */
const place = newFolder();
const templates = path.join(place, 'home');
let runs = 0;
beforeAll(() => {
  process.env['TMPDIR'] = place;
  const service = serveStore(templates);
  service.handlers.open({});
  storeCheck(service, 'c-1');
  storeLine(service, 'one');
  service.handlers['backup-to']({ file: backupOf(templates) });
  storeCheck(service, 'c-2');
  storeLine(service, 'two');
  storeAttempt(service, 1);
  service.close();
  const again = serveStore(templates);
  again.handlers.open({});
  again.close();
});
afterAll(() => fs.rmSync(place, { recursive: true, force: true }));

/** Does the deed on a copy of the home with a fault, then looks at what the next start finds. */
async function suffer(deed: string, fault: Fault, nth: number) {
  runs += 1;
  const folder = `${templates}-${runs}`;
  fs.cpSync(templates, folder, { recursive: true });
  const service = serveStore(folder);
  try {
    if (deed.endsWith('damaged')) fs.writeFileSync(path.join(folder, 'homelatch.db'), 'x'.repeat(9_000));
    if (!deed.startsWith('opening')) service.handlers.open({});
    const { result, tried } = withFault(fault, nth, () => deeds[deed]?.(service, folder));
    if (fault === 'killed') withFault('killed', 0, () => service.close());
    // Whatever went wrong, the same process goes on with what is there.
    else service.handlers['checks-list']({});
    service.close();
    const told = typeof result === 'object' && result !== null && 'problem' in result;
    return { tried, failed: result instanceof Error, told, opened: result, found: await findIn(folder) };
  } finally {
    service.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const contentOf = ({ checks, lines }: Found) => JSON.stringify({ checks, lines });

describe.each(Object.keys(deeds))('L1 L4 %s', (deed) => {
  test.each(['killed', 'full', 'broken'] as const)(
    'loses nothing when the disk is %s at any point',
    async (fault) => {
      const whole = await suffer(deed, fault, Number.POSITIVE_INFINITY);
      const before = await findIn(templates);
      const allowed = [contentOf(before), contentOf(whole.found)];
      const step = Math.max(1, Math.ceil(whole.tried / mostPoints));
      for (let nth = 1; nth <= whole.tried; nth += step) {
        const { found, failed, told } = await suffer(deed, fault, nth);
        const point = `${deed}, ${fault} at change ${nth} of ${whole.tried}`;
        expect(['ready', 'restored'], point).toContain(found.state);
        expect(found.integrity, point).toBe('ok');
        expect(allowed, point).toContain(contentOf(found));
        expect(found.attempts, point).toBeGreaterThanOrEqual(before.attempts);
        if (found.state === 'restored') expect(found.problem, point).toBe('data-restored');
        // What was said to be done, without a word of trouble, is done.
        if (!failed && !told && fault !== 'killed')
          expect(contentOf(found), point).toBe(contentOf(whole.found));
      }
    },
  );
});

test('L1 a full disk at the start lets the app open, and tells', async () => {
  const { opened } = await suffer('opening', 'full', 1);
  expect(opened).toMatchObject({ state: expect.stringMatching(/^(ready|read-only|unavailable)$/) });
});
