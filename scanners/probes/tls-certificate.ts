import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { Host, TlsSession, Unanswered } from '../net/network.ts';
import { clientHello, parseTlsAnswer, type TlsVersion } from '../protocols/tls-hello.ts';
import { parseCertificate } from '../protocols/x509.ts';
import { answer, list, notAnswered, sha256Hex, words } from './answer.ts';
import { sha256 } from './digest.ts';
import { httpFront } from './http-front.ts';
import { tcpPort } from './open-ports.ts';
import { randomBytes } from './random.ts';
import { tlsPorts } from './tls-ports.ts';

/** The certificate that a TLS port shows first. Nothing about it is verified: it is what the device says. */
export const tlsCertificate = fact(
  'tls.certificate',
  answer({
    /** The session's, as Node names it: `TLSv1.2`. */
    protocol: words.optional(),
    cipher: words.optional(),
    /** Common names. */
    subject: words.optional(),
    issuer: words.optional(),
    organisation: words.optional(),
    /** DNS names and addresses. */
    names: list(words, 32),
    /** ISO 8601; missing when the date makes no sense. */
    notBefore: words.optional(),
    notAfter: words.optional(),
    serial: words,
    /** Subject and issuer are the same name. */
    selfSigned: z.boolean(),
    keyType: z.enum(['RSA', 'EC', 'DSA', 'Ed25519', 'Ed448', 'unknown']),
    keyBits: z.number().int().optional(),
    signatureAlgorithm: words,
    /** SHA-256 of the whole certificate and of its public key (SubjectPublicKeyInfo). */
    sha256: sha256Hex,
    spkiSha256: sha256Hex,
    chainLength: z.number().int(),
  }),
);

/** Asked by our own hello where the TLS library could not agree with the server: up to TLS 1.2 certificates come in clear. */
const oldVersions: readonly TlsVersion[] = ['TLSv1.2', 'TLSv1', 'SSLv3'];

/** Makes one TLS handshake and reads the certificate. */
export default defineProbe({
  id: 'tls-certificate',
  touch: 'asks',
  needs: [tcpPort, httpFront],
  gives: [tlsCertificate],
  targets: (facts) => tlsPorts(facts).map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const shown = await handshake(host, service.port);
    if (shown.state !== 'shown') {
      observe(tlsCertificate, notAnswered(shown), service);
      return;
    }
    const [der] = shown.certificates;
    const certificate = der && parseCertificate(der);
    if (!der || !certificate) {
      observe(tlsCertificate, { state: 'unreadable', why: 'no certificate that can be read' }, service);
      return;
    }
    const { subject, issuer, organisation, selfIssued, serial, notBefore, notAfter } = certificate;
    observe(
      tlsCertificate,
      {
        state: 'open',
        protocol: shown.protocol,
        cipher: shown.cipher,
        subject,
        issuer,
        organisation,
        names: certificate.alternativeNames.slice(0, 32),
        notBefore,
        notAfter,
        serial,
        selfSigned: selfIssued,
        keyType: certificate.keyType,
        keyBits: certificate.keyBits,
        signatureAlgorithm: certificate.signatureAlgorithm,
        sha256: sha256(der),
        spkiSha256: sha256(certificate.publicKey),
        chainLength: shown.certificates.length,
      },
      service,
    );
  },
});

type Shown = { readonly state: 'shown' } & Pick<TlsSession, 'certificates'> & Partial<TlsSession>;

async function handshake(host: Host, port: number): Promise<Shown | Unanswered> {
  const connected = await host.connect(port, { tls: true });
  if (connected.state === 'open') {
    const { connection } = connected;
    connection.close();
    return { state: 'shown', certificates: [], ...connection.tls };
  }
  if (connected.state !== 'unreadable') return connected;
  for (const version of oldVersions) {
    const certificates = await certificatesIn(host, port, version);
    if (certificates.length > 0) return { state: 'shown', certificates };
  }
  return connected;
}

async function certificatesIn(host: Host, port: number, version: TlsVersion): Promise<readonly Uint8Array[]> {
  const connected = await host.connect(port, { deadlineMs: 5_000 });
  if (connected.state !== 'open') return [];
  const { connection } = connected;
  await connection.write(clientHello({ version, random: randomBytes(32) }));
  const { bytes } = await connection.read({
    maxBytes: 102_400,
    quietMs: 3_000,
    until: (sofar) => parseTlsAnswer(sofar)?.finished !== false,
  });
  connection.close();
  return parseTlsAnswer(bytes)?.certificates ?? [];
}
