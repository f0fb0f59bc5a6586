import fs from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ipv4Of, type LabDevice } from '../lab/device.ts';
import type { LabInstance } from '../lab/instance.ts';
import { runPeer } from './peer.ts';

/** The pairs that people give to hydra: the best known of Mirai's list and of camera and router manuals. */
const PAIRS = [
  'admin:admin',
  'admin:',
  'admin:password',
  'admin:1234',
  'admin:12345',
  'root:root',
  'root:pass',
  'root:vizxv',
  'root:',
  'root:xc3511',
  'pi:raspberry',
  'ubnt:ubnt',
  'user:user',
  'support:support',
  'guest:guest',
  'admin:123456',
];
const PASSWORDS = ['password', '1234', 'admin', ''];
const COMMUNITIES = ['public', 'private'];

/** For one protocol. What is found by then counts. */
const MOST_SECONDS = 120;

const SERVICES = [
  { name: 'ftp', port: 21, list: ['-C', 'pairs'] },
  { name: 'ssh', port: 22, list: ['-C', 'pairs'] },
  { name: 'telnet', port: 23, list: ['-C', 'pairs'] },
  { name: 'http-get', port: 80, list: ['-C', 'pairs'] },
  { name: 'rtsp', port: 554, list: ['-C', 'pairs'] },
  { name: 'vnc', port: 5900, list: ['-P', 'passwords'] },
  { name: 'redis', port: 6379, list: ['-P', 'passwords'] },
  { name: 'snmp', port: 161, list: ['-P', 'communities'] },
] as const;

const found = z.object({ results: z.array(z.object({ host: z.string(), port: z.number() })) });

/** hydra on every login of these devices, one protocol after the other, four tries at a time on each. Those that it does not
 * finish in two minutes are cut short, and the table says so. */
export async function hydraLogins(lab: LabInstance, devices: readonly LabDevice[]) {
  const file = (name: string) => path.join(lab.folder, `hydra-${name}`);
  await Promise.all([
    fs.writeFile(file('pairs'), `${PAIRS.join('\n')}\n`),
    fs.writeFile(file('passwords'), `${PASSWORDS.join('\n')}\n`),
    fs.writeFile(file('communities'), `${COMMUNITIES.join('\n')}\n`),
  ]);
  const total = {
    milliseconds: 0,
    packets: 0,
    tries: [] as string[],
    doors: [] as string[],
    unfinished: [] as string[],
  };
  for (const { name, port, list } of SERVICES) {
    const open = devices.filter(({ truth, daemon }) =>
      port === 161 ? daemon?.udp?.includes(port) : truth.tcp.includes(port),
    );
    if (open.length === 0) continue;
    await fs.writeFile(file('targets'), `${open.map(ipv4Of).join('\n')}\n`);
    const [option, source] = list;
    const how = ['-I', '-V', '-f', '-t', '4', '-T', '64', '-w', '5', option, file(source)];
    const into = ['-b', 'jsonv1', '-o', file(`${name}.json`)];
    const run = await runPeer(lab, ['hydra', ...how, ...into, '-M', file('targets'), name], MOST_SECONDS);
    total.milliseconds += run.milliseconds;
    total.packets += run.packets;
    total.tries.push(...[...run.output.matchAll(/^\[ATTEMPT\] target (\S+)/gm)].map(([, at = '']) => at));
    if (run.milliseconds >= MOST_SECONDS * 1000) total.unfinished.push(name);
    total.doors.push(...(await doorsIn(file(`${name}.json`))));
  }
  const { unfinished, ...outcome } = total;
  const note = `hydra was cut short after ${MOST_SECONDS / 60} minutes each at ${unfinished.join(', ')}; to its end it tries more.`;
  return { ...outcome, ...(unfinished.length > 0 && { note }) };
}

async function doorsIn(file: string): Promise<readonly string[]> {
  const text = await fs.readFile(file, 'utf8').catch(() => '');
  try {
    const read = found.safeParse(JSON.parse(text));
    return read.success ? read.data.results.map(({ host, port }) => `${host}/${port}`) : [];
  } catch {
    // hydra was stopped before it closed the list: its complete lines count all the same.
    return [...text.matchAll(/"port": (\d+).*"host": "([\d.]+)"/g)].map(
      ([, port, host]) => `${host}/${port}`,
    );
  }
}
