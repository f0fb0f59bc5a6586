import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

/** A self-signed certificate and its key, both in PEM. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

export interface CertificateSubject {
  readonly commonName: string;
  readonly organisation?: string;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  /** An RSA key of so many bits; without it, an elliptic-curve key on P-256. */
  readonly rsaBits?: number;
}

const DAY = 86_400_000;
const OID = {
  commonName: '550403',
  organisation: '55040a',
  rsaSha256: '2a864886f70d01010b',
  ecdsaSha256: '2a8648ce3d040302',
};

/** Makes a self-signed certificate (RFC 5280, X.509 version 3 without extensions). */
export function selfSigned(subject: CertificateSubject): Certificate {
  const pair = subject.rsaBits
    ? generateKeyPairSync('rsa', { modulusLength: subject.rsaBits })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = subject.rsaBits
    ? sequence(oid(OID.rsaSha256), der(0x05))
    : sequence(oid(OID.ecdsaSha256));
  const name = sequence(
    ...(subject.organisation ? [attribute(OID.organisation, subject.organisation)] : []),
    attribute(OID.commonName, subject.commonName),
  );
  const serial = randomBytes(8);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    algorithm,
    name,
    sequence(
      time(subject.notBefore ?? new Date(Date.now() - 30 * DAY)),
      time(subject.notAfter ?? new Date(Date.now() + 700 * DAY)),
    ),
    name,
    pair.publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = createSign('sha256').update(body).sign(pair.privateKey);
  const certificate = sequence(body, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
  return {
    certificate: pem('CERTIFICATE', certificate),
    key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** One DER element: tag, length in the short or long form, content (X.690). */
function der(tag: number, content: Uint8Array = Buffer.alloc(0)): Buffer {
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

function attribute(type: string, value: string): Buffer {
  return der(0x31, sequence(oid(type), der(0x0c, Buffer.from(value))));
}

/** UTCTime up to 2049, GeneralizedTime after (RFC 5280, 4.1.2.5). */
function time(at: Date): Buffer {
  const digits = `${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;
  return at.getUTCFullYear() < 2050
    ? der(0x17, Buffer.from(digits.slice(2)))
    : der(0x18, Buffer.from(digits));
}

function pem(label: string, content: Buffer): string {
  const lines = content.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
