import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { httpFront } from '../../probes/http-front.ts';
import { answered } from '../answered.ts';
import { passed, weak } from '../judgement.ts';

/** Three usual precautions: not to be shown inside a foreign page, a token against forged forms, cookies that scripts and
 * foreign pages cannot use. One that is missing is common; two are weak. A page without cookies is not asked for the third. */
export default defineCheck({
  id: 'weak-login-page',
  guideline: 13,
  ways: ['asking'],
  severity: 'low',
  never: ['fail'],
  needs: [httpFront],
  text: {
    passed: {
      en: 'Its login page takes the usual precautions',
      cy: 'Mae ei thudalen fewngofnodi’n cymryd y rhagofalon arferol',
    },
    failed: {
      en: 'Its login page lacks usual precautions',
      cy: 'Mae rhagofalon arferol ar goll o’i thudalen fewngofnodi',
    },
    why: {
      en: 'Without them a bad web page can show the login inside itself or act with your login. You would see nothing of it.',
      cy: 'Hebddynt gall tudalen we ddrwg ddangos y mewngofnodi y tu mewn iddi ei hun neu weithredu gyda’ch mewngofnodi. Ni fyddech yn gweld dim ohono.',
    },
    todo: {
      en: 'Install the newest update. Log out when you have finished, and close other pages while you are logged in.',
      cy: 'Gosodwch y diweddariad diweddaraf. Allgofnodwch pan fyddwch wedi gorffen, a chaewch dudalennau eraill tra byddwch wedi mewngofnodi.',
    },
  },
  provisions: ['5.13-1', '5.5-5'],
  testGroup: '5.13-1',
  source: 'https://cheatsheetseries.owasp.org/cheatsheets/Clickjacking_Defense_Cheat_Sheet.html',
  judge({ facts }) {
    return answered(facts, httpFront).flatMap(({ seen, value }) => {
      const login = value.forms.find(({ fields }) => fields.some(({ type }) => type === 'password'));
      if (!login || value.status !== 200) return [];
      const missing = [
        !isFrameProof(value.headers) && 'X-Frame-Options',
        !login.fields.some(({ type, name }) => type === 'hidden' && /token|csrf|nonce/i.test(name)) && 'CSRF',
        value.cookies.some(({ httpOnly, sameSite }) => !httpOnly || !sameSite) && 'HttpOnly/SameSite',
      ].filter((name) => name !== false);
      return [
        missing.length >= 2 ? weak(seen, fill(lacks, { names: missing.join(', ') })) : passed(seen, careful),
      ];
    });
  },
});
const lacks: Text = {
  en: 'Its login page lacks these usual precautions: {names}.',
  cy: 'Mae’r rhagofalon arferol hyn ar goll o’i thudalen fewngofnodi: {names}.',
};
const careful: Text = {
  en: 'Its login page takes most of the usual precautions.',
  cy: 'Mae ei thudalen fewngofnodi’n cymryd y rhan fwyaf o’r rhagofalon arferol.',
};

function isFrameProof(headers: Readonly<Record<string, string>>): boolean {
  return 'x-frame-options' in headers || /frame-ancestors/i.test(headers['content-security-policy'] ?? '');
}
