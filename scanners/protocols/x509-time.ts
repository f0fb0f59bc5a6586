import type { BerElement } from './ber.ts';
import { decodeLatin1 } from './text.ts';

/** A UTCTime or GeneralizedTime in ISO 8601 (RFC 5280 section 4.1.2.5), or `undefined` if there is no such moment. */
export function parseAsn1Time({ tag, content }: BerElement): string | undefined {
  const text = decodeLatin1(content.subarray(0, 32));
  const pattern = tag === 0x17 ? /^(\d\d)(\d{10})Z$/ : tag === 0x18 ? /^(\d{4})(\d{10})Z$/ : undefined;
  const [, year = '', rest = ''] = pattern?.exec(text) ?? [];
  if (rest === '') return undefined;
  // Two digits mean 1950 to 2049.
  const fullYear = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  const [month, day, hour, minute, second] = rest.match(/../g) ?? [];
  const iso = `${fullYear}-${month}-${day}T${hour}:${minute}:${second}Z`;
  const time = Date.parse(iso);
  // Some days that do not exist are read as days that do, so the text must come back the same.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 19) !== iso.slice(0, 19)
    ? undefined
    : iso;
}
