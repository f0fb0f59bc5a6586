import { defineCheck } from '../../core/define.ts';
import { httpFront } from '../../probes/http-front.ts';
import { failed, passed, weak } from '../judgement.ts';
import { opened } from '../observed.ts';

/** HTTP Basic sends the password itself (RFC 7617 section 4); Digest sends a weak sum of it (RFC 7616). */
export default defineCheck({
  id: 'cleartext-basic-auth',
  guideline: 5,
  ways: ['asking'],
  severity: 'high',
  needs: [httpFront],
  text: {
    passed: {
      en: 'It asks for no password in the clear in its first window',
      cy: 'Nid yw’n gofyn am gyfrinair heb ei amgryptio yn ei ffenestr gyntaf',
    },
    failed: {
      en: 'Its password travels without encryption',
      cy: 'Mae ei chyfrinair yn teithio heb ei amgryptio',
    },
    why: {
      en: 'When you log in, your password crosses your network in a form that others can read. Anyone who listens in once can log in for good.',
      cy: 'Pan fyddwch chi’n mewngofnodi, mae eich cyfrinair yn croesi’ch rhwydwaith ar ffurf y gall eraill ei darllen. Gall unrhyw un sy’n gwrando unwaith fewngofnodi am byth.',
    },
    todo: {
      en: 'Switch on HTTPS in its settings and open it by an address that begins with https. Until then, log in only at home and use a password that you use nowhere else.',
      cy: 'Trowch HTTPS ymlaen yn ei gosodiadau a’i hagor drwy gyfeiriad sy’n dechrau gyda https. Tan hynny, mewngofnodwch gartref yn unig a defnyddiwch gyfrinair nad ydych yn ei ddefnyddio yn unman arall.',
    },
  },
  provisions: ['5.5-1', '5.5-6'],
  testGroup: '5.5-1-2',
  source: 'https://www.rfc-editor.org/rfc/rfc7617#section-4',
  judge({ facts }) {
    return opened(facts, httpFront)
      .filter(({ value }) => !value.tls)
      .map((front) => {
        const schemes = front.value.challenges.map(({ scheme }) => scheme.toLowerCase());
        if (schemes.includes('basic')) return failed(front, basic);
        if (schemes.includes('digest')) return weak(front, digest);
        return passed(front, none);
      });
  },
});

const basic = {
  en: 'Its login window opens without encryption and sends the password as it is.',
  cy: 'Mae ei ffenestr fewngofnodi’n agor heb amgryptio ac yn anfon y cyfrinair fel y mae.',
};
const digest = {
  en: 'Its login window opens without encryption and hides the password only weakly.',
  cy: 'Mae ei ffenestr fewngofnodi’n agor heb amgryptio ac yn cuddio’r cyfrinair yn wan yn unig.',
};
const none = {
  en: 'Its first page without encryption opens no login window.',
  cy: 'Nid yw ei thudalen gyntaf heb amgryptio yn agor ffenestr fewngofnodi.',
};
