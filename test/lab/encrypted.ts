import fs from 'node:fs/promises';
import { z } from 'zod';
import type { EncryptedRequest } from '../../scanners/demo/emulator.ts';
import type { LabInstance } from './instance.ts';
import { placesOf } from './machine.ts';

/** What stands before a note in a device's log. */
const NOTE = 'noted ';
const FORGET = 'forget what was noted';

const note = z.object({
  port: z.coerce.number(),
  request: z.string(),
  action: z.string(),
  type: z.string(),
  login: z.string(),
  status: z.coerce.number(),
  body: z.string().exactOptional(),
});

/** A line for the log of an emulator. */
export function noteOf(request: EncryptedRequest): string {
  return `${NOTE}${JSON.stringify(request)}`;
}

/** Lines for the http section of nginx: it notes what came inside TLS, as an emulator does. */
export const NGINX_NOTES = `log_format noted escape=json '${NOTE}{"port":$server_port,"request":"$request","action":"$http_soapaction","type":"$content_type","login":"$http_authorization","status":$status}';
  access_log /dev/stdout noted if=$https;`;

/** Everything that these devices heard inside TLS since the lab came up, or was told to forget. */
export async function readEncrypted(
  lab: LabInstance,
  ids: readonly string[],
): Promise<readonly (readonly [device: string, request: EncryptedRequest])[]> {
  const perDevice = await Promise.all(
    ids.map(async (id) => {
      const log = await fs.readFile(placesOf(lab, id).log, 'utf8').catch(() => '');
      return readNotes(log).map((request) => [id, request] as const);
    }),
  );
  return perDevice.flat();
}

export async function forgetEncrypted(lab: LabInstance, ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => fs.appendFile(placesOf(lab, id).log, `${FORGET}\n`)));
}

/** The notes in a log after the last time that it was told to forget. */
export function readNotes(log: string): readonly EncryptedRequest[] {
  const since = log.slice(log.lastIndexOf(`${FORGET}\n`) + 1);
  return since.split('\n').flatMap((line) => {
    if (!line.startsWith(NOTE)) return [];
    try {
      const read = note.safeParse(JSON.parse(line.slice(NOTE.length)));
      return read.success ? [read.data] : [];
    } catch {
      return [];
    }
  });
}
