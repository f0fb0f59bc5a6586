/** A device that leaves while it is looked at, and a name server that was set up where nobody is. */
import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { labInstance } from './instance.ts';
import { asPc, startLab, stopLab } from './lab.ts';
import { chooseDevices } from './lab-set.ts';
import { run } from './run.ts';

const lab = labInstance(`leaving${process.pid}`);
const program = path.resolve(import.meta.dirname, '../../build/homelatch.mjs');
const ROUTER = '192.168.77.1';
const PLUG = '192.168.77.20';
const NOBODY = '192.168.77.222';

const event = z.union([
  z.object({ type: z.literal('device'), device: z.object({ addresses: z.array(z.string()) }) }),
  z.object({
    type: z.literal('finished'),
    report: z.object({
      problems: z.array(z.object({ code: z.string(), message: z.string() })),
      devices: z.array(
        z.object({
          addresses: z.array(z.string()),
          stoppedAnswering: z.boolean().optional(),
          services: z.array(z.object({ state: z.string().optional() })),
        }),
      ),
    }),
  }),
]);

beforeAll(async () => {
  await startLab(lab, chooseDevices('home', ['router', 'shelly-plug']));
  const resolver = path.join('/etc/netns', lab.namespace('pc'), 'resolv.conf');
  await fs.writeFile(resolver, `nameserver ${NOBODY}\noptions timeout:1 attempts:1\n`);
}, 60_000);
afterAll(() => stopLab(lab));

/** A quick check, in which the plug leaves a second after it was first told of. */
async function checkWhilePlugLeaves() {
  const options = [
    'check',
    '--yes',
    '--no-save',
    '--depth',
    'quick',
    '--nmap',
    'never',
    '--format',
    'ndjson',
  ];
  const [command = '', ...args] = asPc(lab, [process.execPath, program, ...options]);
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let leftAt: number | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const told = event.safeParse(JSON.parse(line)).data;
    if (told?.type === 'device' && leftAt === undefined && told.device.addresses.includes(PLUG)) {
      leftAt = performance.now() + 1_000;
      setTimeout(
        () => void run('ip', ['-n', lab.namespace('shelly-plug'), 'link', 'set', 'eth0', 'down']),
        1_000,
      );
    }
    if (told?.type === 'finished' && leftAt !== undefined)
      return { report: told.report, afterMs: performance.now() - leftAt };
  }
  throw new Error('The check ended without the plug or without a report.');
}

test('a device that leaves is given up on soon and said to have left, and nobody is probed where nobody is', async () => {
  const { report, afterMs } = await checkWhilePlugLeaves();
  // Eight seconds of listening, and a few more of silence.
  expect(afterMs).toBeLessThan(20_000);
  const at = (address: string) => report.devices.find(({ addresses }) => addresses.includes(address));
  expect([at(ROUTER)?.stoppedAnswering, at(PLUG)?.stoppedAnswering]).toEqual([undefined, true]);
  expect(report.problems.map(({ code, message }) => [code.split(':')[0], message])).toEqual([
    ['stopped-answering', expect.stringContaining('stopped answering during this check')],
  ]);
  expect(at(NOBODY)).toBeUndefined();
}, 60_000);
