import type { HttpReply } from './http.ts';

export interface PrinterFacts {
  readonly name: string;
  readonly makeAndModel: string;
  readonly uuid: string;
  readonly uri: string;
}

const GET_PRINTER_ATTRIBUTES = 0x000b;
const GET_JOBS = 0x000a;
const TAG = {
  operation: 0x01,
  end: 0x03,
  printer: 0x04,
  enum: 0x23,
  name: 0x42,
  text: 0x41,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
};

/**
 * Answers Get-Printer-Attributes and Get-Jobs (RFC 8011); the list of jobs is empty.
 * Any other operation, such as Print-Job, gives undefined.
 */
export function printerAttributes(request: Uint8Array, facts: PrinterFacts): HttpReply | undefined {
  const bytes = Buffer.from(request);
  if (bytes.length < 9) return { status: 400 };
  const operation = bytes.readUInt16BE(2);
  if (operation !== GET_PRINTER_ATTRIBUTES && operation !== GET_JOBS) return undefined;
  const printer =
    operation === GET_JOBS
      ? []
      : [
          Buffer.from([TAG.printer]),
          attribute(TAG.uri, 'printer-uri-supported', facts.uri),
          attribute(TAG.name, 'printer-name', facts.name),
          attribute(TAG.text, 'printer-make-and-model', facts.makeAndModel),
          attribute(TAG.uri, 'printer-uuid', `urn:uuid:${facts.uuid}`),
          attribute(TAG.enum, 'printer-state', Buffer.from([0, 0, 0, 3])),
        ];
  const body = Buffer.concat([
    Buffer.from([2, 0, 0, 0]),
    bytes.subarray(4, 8),
    Buffer.from([TAG.operation]),
    attribute(TAG.charset, 'attributes-charset', 'utf-8'),
    attribute(TAG.language, 'attributes-natural-language', 'en'),
    ...printer,
    Buffer.from([TAG.end]),
  ]);
  return { headers: { 'Content-Type': 'application/ipp' }, body };
}

function attribute(tag: number, name: string, value: string | Uint8Array): Uint8Array {
  const content = Buffer.from(value);
  const sizes = Buffer.alloc(4);
  sizes.writeUInt16BE(name.length, 0);
  sizes.writeUInt16BE(content.length, 2);
  return Buffer.concat([
    Buffer.from([tag]),
    sizes.subarray(0, 2),
    Buffer.from(name),
    sizes.subarray(2),
    content,
  ]);
}
