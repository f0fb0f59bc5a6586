import fs from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Harm } from '../../scanners/demo/emulator.ts';
import type { LabInstance } from './instance.ts';
import { readRecorder } from './recorder.ts';

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
    'misplaced-credential',
  ]),
  amount: z.number(),
  detail: z.string(),
});

/** Everything harmful that happened since the lab came up, or since the last reading that started anew. */
export async function readHarm(lab: LabInstance, startAnew = false): Promise<readonly CountedHarm[]> {
  const folder = path.join(lab.folder, 'harm');
  const files = await fs.readdir(folder);
  const perDevice = await Promise.all(
    files.map(async (file) => {
      const text = await fs.readFile(path.join(folder, file), 'utf8');
      if (startAnew) await fs.truncate(path.join(folder, file));
      return readHarmLines(file.replace('.ndjson', ''), text);
    }),
  );
  const { packetsOffLan, destinationsOffLan, rawPrintPackets } = await readRecorder(lab, startAnew);
  return [
    ...perDevice.flat(),
    ...network('packet-off-lan', packetsOffLan, destinationsOffLan.join(' ')),
    ...network('raw-print-connection', rawPrintPackets, 'packets to 515 or 9100 to 9107'),
  ];
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
