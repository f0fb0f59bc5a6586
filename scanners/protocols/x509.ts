import { type BerElement, berObjectIdentifier, readBer, readBerSequence } from './ber.ts';
import { hex } from './bytes.ts';
import { present } from './present.ts';
import { cleanTextOrNothing, decodeLatin1, decodeUtf8 } from './text.ts';
import { parseAsn1Time } from './x509-time.ts';

const largestCertificate = 65_536;
const mostNames = 100;

/** What a certificate says (RFC 5280), unverified. All text is its maker's own. */
export interface Certificate {
  readonly subject?: string;
  readonly issuer?: string;
  readonly organisation?: string;
  /** Whether subject and issuer are the same name, as in a certificate that a device made for itself. */
  readonly selfIssued: boolean;
  /** Hexadecimal. */
  readonly serial: string;
  /** ISO 8601 UTC; absent where the certificate gives a date that does not exist. */
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** The public key with its algorithm (SubjectPublicKeyInfo), by whose hash equal keys are told. */
  readonly publicKey: Uint8Array;
  readonly keyType: 'RSA' | 'EC' | 'DSA' | 'Ed25519' | 'Ed448' | 'unknown';
  readonly keyBits?: number;
  /** `sha256WithRSAEncryption` and the like, or the dotted number of a rarer one. */
  readonly signatureAlgorithm: string;
  /** DNS names and IP addresses, 100 at most. */
  readonly alternativeNames: readonly string[];
  readonly isAuthority: boolean;
}

const signatureNames: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.1.1.2', 'md2WithRSAEncryption'],
  ['1.2.840.113549.1.1.4', 'md5WithRSAEncryption'],
  ['1.2.840.113549.1.1.5', 'sha1WithRSAEncryption'],
  ['1.2.840.113549.1.1.10', 'rsassaPss'],
  ['1.2.840.113549.1.1.11', 'sha256WithRSAEncryption'],
  ['1.2.840.113549.1.1.12', 'sha384WithRSAEncryption'],
  ['1.2.840.113549.1.1.13', 'sha512WithRSAEncryption'],
  ['1.2.840.10040.4.3', 'dsa-with-sha1'],
  ['1.2.840.10045.4.1', 'ecdsa-with-SHA1'],
  ['1.2.840.10045.4.3.2', 'ecdsa-with-SHA256'],
  ['1.2.840.10045.4.3.3', 'ecdsa-with-SHA384'],
  ['1.2.840.10045.4.3.4', 'ecdsa-with-SHA512'],
  ['1.3.101.112', 'Ed25519'],
]);

const curveBits: ReadonlyMap<string, number> = new Map([
  ['1.2.840.10045.3.1.1', 192],
  ['1.2.840.10045.3.1.7', 256],
  ['1.3.132.0.10', 256],
  ['1.3.132.0.33', 224],
  ['1.3.132.0.34', 384],
  ['1.3.132.0.35', 521],
]);

/** Reads a certificate in DER. Checks no signature and trusts nothing. */
export function parseCertificate(der: Uint8Array): Certificate | undefined {
  const outer = der.length > largestCertificate ? undefined : readBer(der);
  const [body, algorithm] = (outer?.tag === 0x30 && readBerSequence(outer.content)) || [];
  const fields = body?.tag === 0x30 ? readBerSequence(body.content) : undefined;
  if (!body || !fields || !algorithm) return undefined;
  // The version comes first, in its own tag, and is left out in version 1.
  const [serial, , issuer, validity, subject, key, ...rest] =
    fields[0]?.tag === 0xa0 ? fields.slice(1) : fields;
  if (serial?.tag !== 0x02 || !issuer || !validity || !subject || key?.tag !== 0x30) return undefined;
  const [notBefore, notAfter] = readBerSequence(validity.content) ?? [];
  const signature = objectIn(algorithm.content) ?? '';
  const extensions = readExtensions(rest);
  return present({
    subject: nameField(subject, commonName),
    issuer: nameField(issuer, commonName),
    organisation: nameField(subject, organisationName),
    selfIssued: hex(subject.content) === hex(issuer.content),
    serial: hex(serial.content.subarray(0, 32)),
    notBefore: notBefore && parseAsn1Time(notBefore),
    notAfter: notAfter && parseAsn1Time(notAfter),
    publicKey: body.content.slice(startOf(fields, key), key.end),
    ...readKey(key),
    signatureAlgorithm: signatureNames.get(signature) ?? signature,
    alternativeNames: readAlternativeNames(extensions.get('2.5.29.17')),
    isAuthority: hasAuthorityFlag(extensions.get('2.5.29.19')),
  });
}

const commonName = '2.5.4.3';
const organisationName = '2.5.4.10';

/** An element begins where the one before it ends. */
function startOf(fields: readonly BerElement[], element: BerElement): number {
  return fields[fields.indexOf(element) - 1]?.end ?? 0;
}

function objectIn(sequence: Uint8Array): string | undefined {
  const first = readBer(sequence);
  return first?.tag === 0x06 ? berObjectIdentifier(first.content) : undefined;
}

/** The last value of one kind in a distinguished name, which goes from the general to the particular. */
function nameField(name: BerElement, kind: string): string | undefined {
  const values = (readBerSequence(name.content) ?? []).flatMap((set) => {
    const pair = readBer(set.content);
    const [type, value] = (pair && readBerSequence(pair.content)) ?? [];
    return type && value && berObjectIdentifier(type.content) === kind ? [stringValue(value)] : [];
  });
  return cleanTextOrNothing(values.at(-1));
}

function stringValue({ tag, content }: BerElement): string {
  // BMPString is UTF-16 with the most significant byte first; TeletexString is read as ISO 8859-1.
  if (tag === 0x1e) return new TextDecoder('utf-16be').decode(content);
  return tag === 0x14 ? decodeLatin1(content) : decodeUtf8(content);
}

function readKey(key: BerElement): Pick<Certificate, 'keyType'> & { keyBits: number | undefined } {
  const [algorithm, bits] = readBerSequence(key.content) ?? [];
  const [type, parameter] = (algorithm && readBerSequence(algorithm.content)) ?? [];
  const content = bits?.content.subarray(1) ?? new Uint8Array();
  switch (type && berObjectIdentifier(type.content)) {
    case '1.2.840.113549.1.1.1':
      return { keyType: 'RSA', keyBits: integerBits(firstInteger(content)) };
    case '1.2.840.10045.2.1':
      return {
        keyType: 'EC',
        keyBits: curveBits.get((parameter && berObjectIdentifier(parameter.content)) ?? ''),
      };
    case '1.2.840.10040.4.1':
      return { keyType: 'DSA', keyBits: integerBits(parameter && readBer(parameter.content)) };
    case '1.3.101.112':
      return { keyType: 'Ed25519', keyBits: 256 };
    case '1.3.101.113':
      return { keyType: 'Ed448', keyBits: 456 };
    default:
      return { keyType: 'unknown', keyBits: undefined };
  }
}

function firstInteger(sequence: Uint8Array): BerElement | undefined {
  const outer = readBer(sequence);
  return outer && readBer(outer.content);
}

/** How many bits a positive integer takes. */
function integerBits(element: BerElement | undefined): number | undefined {
  if (element?.tag !== 0x02) return undefined;
  const start = element.content.findIndex((byte) => byte !== 0);
  const first = element.content[start];
  return first === undefined ? undefined : (element.content.length - start) * 8 - Math.clz32(first) + 24;
}

function readExtensions(fields: readonly BerElement[]): ReadonlyMap<string, Uint8Array> {
  const wrapper = fields.find(({ tag }) => tag === 0xa3);
  const list = wrapper && readBer(wrapper.content);
  const extensions = new Map<string, Uint8Array>();
  for (const extension of (list && readBerSequence(list.content)) ?? []) {
    const parts = readBerSequence(extension.content) ?? [];
    const id = parts[0] && berObjectIdentifier(parts[0].content);
    const value = parts.at(-1);
    if (id !== undefined && value?.tag === 0x04) extensions.set(id, value.content);
  }
  return extensions;
}

function readAlternativeNames(value: Uint8Array | undefined): string[] {
  const list = value && readBer(value);
  return ((list && readBerSequence(list.content, mostNames)) ?? []).flatMap(({ tag, content }) => {
    if (tag === 0x87) return content.length === 4 ? [content.join('.')] : [];
    return tag === 0x82 ? [cleanTextOrNothing(decodeLatin1(content)) ?? []].flat() : [];
  });
}

/** BasicConstraints begins with TRUE in the certificate of an authority. */
function hasAuthorityFlag(value: Uint8Array | undefined): boolean {
  const list = value && readBer(value);
  const first = list && readBer(list.content);
  return first?.tag === 0x01 && first.content[0] !== 0;
}
