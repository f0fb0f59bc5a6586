import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import type { Opened } from '../../probes/answer.ts';
import { tlsCertificate } from '../../probes/tls-certificate.ts';
import { passed, weak } from '../judgement.ts';
import { opened } from '../observed.ts';

const yearMs = 365.25 * 86_400_000;

/** Signs that a certificate was built into the software and not made on the device. That it signed it itself is no fault. */
export default defineCheck({
  id: 'baked-in-certificate',
  guideline: 4,
  ways: ['asking'],
  severity: 'low',
  never: ['fail'],
  needs: [tlsCertificate],
  text: {
    passed: {
      en: 'Its certificate seems to be made for it',
      cy: 'Mae’n ymddangos bod ei thystysgrif wedi’i llunio ar ei chyfer',
    },
    failed: {
      en: 'Its certificate looks as if every such device had the same',
      cy: 'Mae ei thystysgrif yn edrych fel petai’r un peth ar bob dyfais o’r fath',
    },
    why: {
      en: 'Some makers build one certificate with its secret key into all their devices. Then anyone who owns one can listen in on yours.',
      cy: 'Mae rhai gwneuthurwyr yn rhoi un dystysgrif, gyda’i hallwedd gyfrinachol, ym mhob un o’u dyfeisiau. Wedyn gall unrhyw un sydd â dyfais o’r fath wrando ar eich un chi.',
    },
    todo: {
      en: 'Look in its settings for a way to make a new certificate. If there is none, do not open its settings page from a network that you do not trust.',
      cy: 'Chwiliwch yn ei gosodiadau am ffordd o greu tystysgrif newydd. Os nad oes un, peidiwch ag agor ei thudalen gosodiadau o rwydwaith nad ydych yn ymddiried ynddo.',
    },
  },
  provisions: ['5.4-3', '5.4-4'],
  testGroup: '5.4-3-2',
  source: 'https://sec-consult.com/blog/detail/house-of-keys-industry-wide-https/',
  judge({ facts }) {
    return opened(facts, tlsCertificate).map((seen) => {
      const reason = signOf(seen.value);
      return reason ? weak(seen, reason) : passed(seen, none);
    });
  },
});

function signOf(certificate: Opened<typeof tlsCertificate>): Text | undefined {
  const { subject = '', keyType, keyBits, signatureAlgorithm } = certificate;
  const from = Date.parse(certificate.notBefore ?? '');
  const until = Date.parse(certificate.notAfter ?? '');
  if (/example|localhost/i.test(subject)) return sampleName;
  if (keyType === 'RSA' && keyBits !== undefined && keyBits < 2048) return oldKey;
  if (/md5|sha-?1(?:with|$)/i.test(signatureAlgorithm)) return oldKey;
  if (from < Date.parse('2000-01-02')) return noClock;
  return until - from > 10.1 * yearMs ? longLife : undefined;
}

const sampleName = {
  en: 'Its certificate carries the name of an example, not its own.',
  cy: 'Enw enghreifftiol sydd ar ei thystysgrif, nid ei henw ei hun.',
};
const oldKey = {
  en: 'Its certificate uses a kind of key or signature that is no longer made.',
  cy: 'Mae ei thystysgrif yn defnyddio math o allwedd neu lofnod na chaiff ei lunio mwyach.',
};
const noClock = {
  en: 'Its certificate dates from before the device can have been made.',
  cy: 'Mae dyddiad ei thystysgrif yn gynharach nag y gallai’r ddyfais fod wedi’i gwneud.',
};
const longLife = {
  en: 'Its certificate is made to last for more than ten years.',
  cy: 'Lluniwyd ei thystysgrif i bara am fwy na deng mlynedd.',
};
const none = {
  en: 'Nothing about its certificate says that other devices have the same.',
  cy: 'Nid oes dim am ei thystysgrif yn dweud bod gan ddyfeisiau eraill yr un peth.',
};
