import { packet, uint16le, uint32le } from '../../scanners/protocols/bytes.ts';

type Share = readonly [name: string, type: number, remark: string];

/** What the server service answers when it is asked for its shares (MS-SRVS section 3.1.4.8, level 1). */
export function shareList(shares: readonly Share[]): Uint8Array {
  const numbers = (...values: number[]) => packet(values.flatMap((value) => [...uint32le(value)]));
  const heads = shares.map(([, type]) => numbers(1, type, 1));
  const texts = shares.flatMap(([name, , remark]) => [text(name), text(remark)]);
  const body = packet(
    numbers(1, 1, 1, shares.length, 1, shares.length),
    ...heads,
    ...texts,
    numbers(0, 0, 0),
  );
  return packet(
    5,
    0,
    2,
    3,
    0x10,
    0,
    0,
    0,
    uint16le(body.length + 24),
    uint16le(0),
    uint32le(1),
    numbers(0, 0),
    body,
  );
}

function text(words: string): Uint8Array {
  const units = packet([...`${words}\u0000`].flatMap((character) => [...uint16le(character.charCodeAt(0))]));
  const length = words.length + 1;
  return packet(
    uint32le(length),
    uint32le(0),
    uint32le(length),
    units,
    new Uint8Array((4 - (units.length % 4)) % 4),
  );
}
