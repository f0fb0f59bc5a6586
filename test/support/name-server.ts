import { packet, uint16, uint32 } from '../../scanners/protocols/bytes.ts';

export interface Told {
  /** Response code, 0 unless told. */
  readonly code?: number;
  readonly addresses?: readonly string[];
  readonly authentic?: boolean;
}

/** A name server made of literals: it answers A questions by name. */
export function nameServer(
  tell: (name: string) => Told | undefined,
): (query: Uint8Array) => Uint8Array | undefined {
  return (query) => {
    const { name, end } = nameIn(query);
    const told = tell(name);
    if (!told) return undefined;
    const addresses = told.addresses ?? [];
    const flags = 0x8180 | (told.authentic ? 0x20 : 0) | (told.code ?? 0);
    const records = addresses.map((address) =>
      packet(uint16(0xc00c), uint16(1), uint16(1), uint32(60), uint16(4), address.split('.').map(Number)),
    );
    const counts = [flags, 1, addresses.length, 0, 0].flatMap((n) => [...uint16(n)]);
    return packet(query.subarray(0, 2), counts, query.subarray(12, end + 4), ...records);
  };
}

function nameIn(query: Uint8Array): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(new TextDecoder().decode(query.subarray(at + 1, at + 1 + length)));
    at += 1 + length;
  }
  return { name: labels.join('.'), end: at + 1 };
}
