import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { tlsCertificate } from '../../probes/tls-certificate.ts';
import { failed, passed, weak } from '../judgement.ts';
import { opened } from '../observed.ts';

/** A name that does not match, or a certificate that the device signed itself, is no fault in a home. */
export default defineCheck({
  id: 'invalid-certificate',
  guideline: 5,
  ways: ['asking'],
  severity: 'medium',
  needs: [tlsCertificate],
  text: {
    passed: { en: 'Its certificate is in order', cy: 'Mae ei thystysgrif mewn trefn' },
    failed: { en: 'Its certificate is not in order', cy: 'Nid yw ei thystysgrif mewn trefn' },
    why: {
      en: 'The certificate is how your browser or app knows that it talks to this device and to nobody else. A weak or expired one makes you used to warnings, or can be forged.',
      cy: 'Drwy’r dystysgrif y mae’ch porwr neu’ch ap yn gwybod ei fod yn siarad â’r ddyfais hon a neb arall. Mae un wan neu un sydd wedi dod i ben yn eich cynefino â rhybuddion, neu gellir ei ffugio.',
    },
    todo: {
      en: 'Check the date and time in its settings and update its software. Many devices can make a new certificate on the page where HTTPS is set up.',
      cy: 'Gwiriwch y dyddiad a’r amser yn ei gosodiadau a diweddarwch ei meddalwedd. Gall llawer o ddyfeisiau greu tystysgrif newydd ar y dudalen lle caiff HTTPS ei osod.',
    },
  },
  provisions: ['5.5-1', '5.5-3'],
  testGroup: '5.5-1-2',
  source: 'https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5',
  judge({ facts, now }) {
    return opened(facts, tlsCertificate).map((seen) => {
      const { keyType, keyBits, signatureAlgorithm, notBefore, notAfter } = seen.value;
      if (keyType === 'RSA' && keyBits !== undefined && keyBits < 2048)
        return failed(seen, fill(shortKey, { bits: keyBits }));
      if (/md5|md2/i.test(signatureAlgorithm)) return failed(seen, brokenSum);
      const until = Date.parse(notAfter ?? '');
      if (until < now) return weak(seen, fill(expired, { day: dayOf(until) }));
      const from = Date.parse(notBefore ?? '');
      if (from > now + dayMs) return weak(seen, fill(notYet, { day: dayOf(from) }));
      return passed(seen, inOrder);
    });
  },
});

const dayMs = 86_400_000;

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

const shortKey: Text = {
  en: 'Its key has only {bits} bits, and 2048 is the least that counts as strong.',
  cy: 'Dim ond {bits} did sydd yn ei hallwedd, a 2048 yw’r lleiaf sy’n cyfrif fel cryf.',
};
const brokenSum: Text = {
  en: 'Its certificate is signed with MD5, which can be forged.',
  cy: 'Mae ei thystysgrif wedi’i llofnodi ag MD5, y gellir ei ffugio.',
};
const expired: Text = {
  en: 'Its certificate ran out on {day}.',
  cy: 'Daeth ei thystysgrif i ben ar {day}.',
};
const notYet: Text = {
  en: 'Its certificate is only valid from {day} on, so its clock may be wrong.',
  cy: 'Dim ond o {day} ymlaen y mae ei thystysgrif yn ddilys, felly gall ei chloc fod yn anghywir.',
};
const inOrder: Text = {
  en: 'Its certificate is valid today, and its key is long enough.',
  cy: 'Mae ei thystysgrif yn ddilys heddiw, ac mae ei hallwedd yn ddigon hir.',
};
