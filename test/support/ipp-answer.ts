import { packet, uint16, uint32 } from '../../scanners/protocols/bytes.ts';

type Attributes = Readonly<Record<string, string>>;

/** An IPP answer (RFC 8010 section 3.1) with groups of text attributes: printers by tag 4, jobs by tag 2. */
export function ippAnswer(
  status: number,
  ...groups: readonly (readonly [tag: number, attributes: Attributes])[]
) {
  const attribute = ([name, value]: readonly [string, string]) =>
    packet(0x41, uint16(name.length), name, uint16(value.length), value);
  const written = groups.map(([tag, attributes]) =>
    packet(tag, ...Object.entries(attributes).map(attribute)),
  );
  return packet([1, 1], uint16(status), uint32(1), 1, ...written, 3);
}
