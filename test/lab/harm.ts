import fs from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Harm } from '../../scanners/demo/emulator.ts';
import { fragileMaker } from '../../scanners/knowledge/oui.ts';
import { LAN } from './device.ts';
import { forgetEncrypted, readEncrypted } from './encrypted.ts';
import type { LabInstance } from './instance.ts';
import { devicesOf } from './lab-set.ts';
import { isSame } from './matching.ts';
import { readRecorder } from './recorder.ts';
import type { ScoredReport } from './scored-report.ts';
import { truthOf } from './truth.ts';
import { readSent, readWire } from './wire.ts';
import { harmInside, harmOnTheWire, mostInASecond, type WireDevice } from './wire-harm.ts';

/** One kind of harm done to one device, or to the network as a whole. */
export interface CountedHarm extends Harm {
  readonly device: string;
}

const line = z.object({
  kind: z.enum([
    'raw-print-connection',
    'raw-print-bytes',
    'lockout',
    'reboot',
    'careful-touch',
    'state-change',
    'packet-off-lan',
    'packet-flood',
    'misplaced-credential',
  ]),
  amount: z.number(),
  detail: z.string(),
});

/** What a home is promised, over all that the computer sends. */
const MOST_A_SECOND = 1_000;

/** Forgets what has happened so far. */
export async function forgetHarm(lab: LabInstance): Promise<void> {
  await readDevices(lab, true);
  await Promise.all([
    readWire(lab, true),
    readSent(lab, true),
    readRecorder(lab, true),
    forgetEncrypted(lab, idsOf(lab)),
  ]);
}

/**
 * Everything harmful that happened since the lab came up or was told to forget: what the devices tell, what the network
 * counted and what was said on it. Only login attempts that the report owns up to may post anything.
 */
export async function readHarm(lab: LabInstance, report?: ScoredReport): Promise<readonly CountedHarm[]> {
  const [told, segments, encrypted, sent, recording] = await Promise.all([
    readDevices(lab),
    readWire(lab),
    readEncrypted(lab, idsOf(lab)),
    readSent(lab),
    readRecorder(lab),
  ]);
  const devices = wireDevices(lab, report);
  const busiest = mostInASecond(sent);
  const { packetsOffLan, destinationsOffLan, rawPrintPackets } = recording;
  return [
    ...told,
    ...harmOnTheWire(segments, devices, PC),
    ...harmInside(encrypted, devices),
    ...network('packet-off-lan', packetsOffLan, destinationsOffLan.join(' ')),
    ...network('packet-flood', busiest > MOST_A_SECOND ? busiest : 0, 'packets of any kind in one second'),
    ...network('raw-print-connection', rawPrintPackets, 'packets to 515 or 9100 to 9107'),
  ];
}

const idsOf = (lab: LabInstance) => devicesOf(lab).map(({ id }) => id);

const PC: ReadonlySet<string> = new Set([LAN.pc, `${LAN.prefix6}:2`]);

function wireDevices(lab: LabInstance, report: ScoredReport | undefined): readonly WireDevice[] {
  return truthOf(devicesOf(lab)).map((real) => {
    const attempts = new Map<number, number>();
    const devices = report?.devices.filter((device) => isSame(device, real)) ?? [];
    for (const { service } of devices.flatMap((device) => device.attempts))
      if (service) attempts.set(service.port, (attempts.get(service.port) ?? 0) + 2);
    return {
      id: real.id,
      addresses: real.addresses,
      fragile: real.macs.some(fragileMaker),
      attempts,
    };
  });
}

async function readDevices(lab: LabInstance, startAnew = false): Promise<readonly CountedHarm[]> {
  const folder = path.join(lab.folder, 'harm');
  const files = await fs.readdir(folder);
  const perDevice = await Promise.all(
    files.map(async (file) => {
      const text = await fs.readFile(path.join(folder, file), 'utf8');
      if (startAnew) await fs.truncate(path.join(folder, file));
      return readHarmLines(file.replace('.ndjson', ''), text);
    }),
  );
  return perDevice.flat();
}

/** The lines that an emulator wrote; a line that cannot be read is left out. */
export function readHarmLines(device: string, text: string): CountedHarm[] {
  return text.split('\n').flatMap((each) => {
    try {
      const read = line.safeParse(JSON.parse(each));
      return read.success ? [{ device, ...read.data }] : [];
    } catch {
      return [];
    }
  });
}

function network(kind: Harm['kind'], amount: number, detail: string): CountedHarm[] {
  return amount > 0 ? [{ device: 'network', kind, amount, detail }] : [];
}
