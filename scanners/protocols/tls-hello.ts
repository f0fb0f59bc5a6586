import { ByteReader, packet, uint16 } from './bytes.ts';
import { present } from './present.ts';

/** Version numbers on the wire (RFC 6101, 2246, 4346, 5246, 8446). */
export const tlsVersions = {
  SSLv3: 0x0300,
  TLSv1: 0x0301,
  'TLSv1.1': 0x0302,
  'TLSv1.2': 0x0303,
  'TLSv1.3': 0x0304,
} as const;
export type TlsVersion = keyof typeof tlsVersions;

export interface ClientHelloOptions {
  /** The newest version offered, and the only one that is offered where it is TLS 1.3. */
  readonly version: TlsVersion;
  /** 32 fresh random bytes; they serve as the key share too, since no handshake is ever finished. */
  readonly random: Uint8Array;
  readonly serverName?: string;
  /** Replaces the broad list, to ask for weak ciphers alone. */
  readonly cipherSuites?: readonly number[];
}

const tls13Suites = [0x1301, 0x1302, 0x1303];

/** Suites by their IANA numbers, strong ones first, down to what only very old devices speak. */
const broadSuites = [
  0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0x009e, 0x009f, 0xc023, 0xc027, 0xc024, 0xc028, 0xc009,
  0xc013, 0xc00a, 0xc014, 0x0067, 0x006b, 0x0033, 0x0039, 0x009c, 0x009d, 0x003c, 0x003d, 0x002f, 0x0035,
  0x0041, 0x0084, 0xc012, 0x0016, 0x000a, 0xc011, 0x0005, 0x0004, 0x0032, 0x0038, 0x0013, 0x0015, 0x0009,
];

/** A ClientHello in one record. */
export function clientHello(options: ClientHelloOptions): Uint8Array {
  const version = tlsVersions[options.version];
  const legacy = Math.min(version, tlsVersions['TLSv1.2']);
  const suites = options.cipherSuites ?? (options.version === 'TLSv1.3' ? tls13Suites : broadSuites);
  const offered = suites.flatMap(uint16);
  // SSL 3.0 has no extensions, and its servers may refuse a hello that carries some.
  const extensions = options.version === 'SSLv3' ? [] : helloExtensions(options);
  const body = packet(
    uint16(legacy),
    options.random.subarray(0, 32),
    0,
    uint16(offered.length),
    offered,
    [1, 0],
    extensions.length > 0 ? uint16(extensions.length) : [],
    extensions,
  );
  const handshake = packet(1, 0, uint16(body.length), body);
  return packet(22, uint16(Math.min(version, tlsVersions['TLSv1'])), uint16(handshake.length), handshake);
}

function helloExtensions({ version, random, serverName }: ClientHelloOptions): Uint8Array {
  const extension = (type: number, data: Uint8Array) => packet(uint16(type), uint16(data.length), data);
  const list = (items: readonly number[]) => packet(uint16(items.length), items);
  const name = packet(serverName ?? '');
  const sni = packet(uint16(name.length + 3), 0, uint16(name.length), name);
  const groups = [0x001d, 0x0017, 0x0018, 0x0019].flatMap(uint16);
  const signatures = [
    0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0203, 0x0201, 0x0202,
  ];
  const share = random.subarray(0, 32);
  return packet(
    ...(serverName === undefined ? [] : [extension(0, sni)]),
    extension(10, list(groups)),
    extension(11, packet(1, 0)),
    ...(version === 'TLSv1.2' || version === 'TLSv1.3'
      ? [extension(13, list(signatures.flatMap(uint16)))]
      : []),
    ...(version === 'TLSv1.3'
      ? [
          extension(43, packet(2, uint16(tlsVersions['TLSv1.3']))),
          extension(51, packet(uint16(share.length + 4), uint16(0x001d), uint16(share.length), share)),
        ]
      : []),
  );
}

export interface TlsAnswer {
  readonly version?: TlsVersion;
  /** The IANA number of the suite that the server chose. */
  readonly cipherSuite?: number;
  /** The number of the alert that refused (RFC 8446 section 6): 40 handshake failure, 70 protocol version. */
  readonly alert?: number;
  /** DER, the server's own first, 5 at most; TLS 1.3 sends them encrypted, so there are none. */
  readonly certificates: readonly Uint8Array[];
  /** Whether the server has said all that it says before the client speaks again. */
  readonly finished: boolean;
}

const largestFlight = 102_400;
const mostCertificates = 5;
const mostRecords = 2_000;

/** Reads the records that answer a ClientHello, as far as they have come; `undefined` if they are not TLS. */
export function parseTlsAnswer(bytes: Uint8Array): TlsAnswer | undefined {
  const reader = new ByteReader(bytes.subarray(0, largestFlight));
  const fragments: Uint8Array[] = [];
  let alert: number | undefined;
  let encrypted = false;
  for (let records = 0; records < mostRecords && reader.remaining >= 5 && alert === undefined; records++) {
    const type = reader.uint8() ?? 0;
    const version = reader.uint16() ?? 0;
    const length = reader.uint16() ?? 0;
    if (type < 20 || type > 24 || version >> 8 !== 3 || length > 18_432)
      return records > 0 ? answer() : undefined;
    const fragment = reader.take(Math.min(length, reader.remaining)) ?? new Uint8Array();
    if (type === 22) fragments.push(fragment);
    else if (type === 21 && fragment.length >= 2) alert = fragment[1];
    else if (type === 23) encrypted = true;
  }
  return bytes.length < 5 ? undefined : answer();

  function answer(): TlsAnswer {
    return present({ ...readHandshake(packet(...fragments), encrypted), alert });
  }
}

function readHandshake(bytes: Uint8Array, encrypted: boolean) {
  const reader = new ByteReader(bytes);
  let hello: ReturnType<typeof readServerHello> | undefined;
  let certificates: Uint8Array[] = [];
  let finished = encrypted;
  while (reader.remaining >= 4) {
    const type = reader.uint8();
    const body = reader.take(reader.uint24() ?? 0);
    if (!body) break;
    if (type === 2) hello ??= readServerHello(body);
    else if (type === 11 && certificates.length === 0) certificates = readCertificates(body);
    else if (type === 14) finished = true;
  }
  return { version: hello?.version, cipherSuite: hello?.cipherSuite, certificates, finished };
}

function readServerHello(body: Uint8Array) {
  const reader = new ByteReader(body);
  let version = reader.uint16();
  reader.skip(32);
  reader.skip(reader.uint8() ?? 0);
  const cipherSuite = reader.uint16();
  reader.skip(1);
  const extensions = new ByteReader(reader.take(reader.uint16() ?? 0) ?? new Uint8Array());
  while (extensions.remaining >= 4) {
    const type = extensions.uint16();
    const data = extensions.take(extensions.uint16() ?? 0);
    // TLS 1.3 hides its version here, to get past middleboxes (RFC 8446 section 4.2.1).
    if (type === 43 && data?.length === 2) version = new ByteReader(data).uint16();
  }
  const names = Object.keys(tlsVersions) as TlsVersion[];
  return { version: names.find((name) => tlsVersions[name] === version), cipherSuite };
}

function readCertificates(body: Uint8Array): Uint8Array[] {
  const list = new ByteReader(body, 3);
  const certificates: Uint8Array[] = [];
  while (list.remaining > 3 && certificates.length < mostCertificates) {
    const certificate = list.take(list.uint24() ?? 0);
    if (!certificate || certificate.length === 0) break;
    certificates.push(certificate.slice());
  }
  return certificates;
}
