import { ByteReader, packet } from './bytes.ts';
import { cleanText, decodeText } from './text.ts';

/** Asks for a file (RFC 1350 section 5): meant for a name that does not exist, to see who answers. */
export function tftpRead(fileName: string): Uint8Array | undefined {
  return /^[\x21-\x7e]{1,128}$/.test(fileName) ? packet(0, 1, fileName, 0, 'octet', 0) : undefined;
}

/** Ends a transfer that a server has begun for a name that it cannot have. */
export const tftpAbort = packet(0, 5, 0, 0, 'not wanted', 0);

export type TftpAnswer =
  | { readonly reply: 'error'; readonly errorCode: number; readonly message: string }
  /** The contents are not kept. */
  | { readonly reply: 'data' };

/** Reads the first answer. */
export function parseTftpAnswer(bytes: Uint8Array): TftpAnswer | undefined {
  const reader = new ByteReader(bytes);
  const operation = reader.uint16();
  const number = reader.uint16();
  if (number === undefined || bytes.length > 2_048) return undefined;
  if (operation === 3 || operation === 6) return { reply: 'data' };
  if (operation !== 5) return undefined;
  const rest = reader.take(reader.remaining) ?? new Uint8Array();
  const end = rest.indexOf(0);
  return {
    reply: 'error',
    errorCode: number,
    message: cleanText(decodeText(end < 0 ? rest : rest.subarray(0, end))),
  };
}
