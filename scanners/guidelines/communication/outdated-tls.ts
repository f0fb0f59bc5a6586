import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { tlsVersions } from '../../probes/tls-versions.ts';
import { failed, passed, unknown, weak } from '../judgement.ts';
import { opened } from '../observed.ts';

/** What RFC 8996 and RFC 7568 took out of use. */
const old: readonly string[] = ['SSLv3', 'TLSv1', 'TLSv1.1'];

export default defineCheck({
  id: 'outdated-tls',
  guideline: 5,
  ways: ['asking'],
  severity: 'medium',
  needs: [tlsVersions],
  text: {
    passed: { en: 'Its encryption is of today’s kind', cy: 'Mae ei hamgryptio o fath heddiw' },
    failed: { en: 'It accepts outdated encryption', cy: 'Mae’n derbyn amgryptio hen ffasiwn' },
    why: {
      en: 'The old kinds of encryption have known holes. Somebody on your network could use them to read what should be private.',
      cy: 'Mae tyllau hysbys yn yr hen fathau o amgryptio. Gallai rhywun ar eich rhwydwaith eu defnyddio i ddarllen yr hyn a ddylai fod yn breifat.',
    },
    todo: {
      en: 'Update its software, then look in its settings for the lowest TLS version and choose 1.2 or higher. Something old that you use with it may stop working.',
      cy: 'Diweddarwch ei meddalwedd, yna chwiliwch yn ei gosodiadau am y fersiwn TLS isaf a dewiswch 1.2 neu uwch. Efallai y bydd rhywbeth hen a ddefnyddiwch gyda hi’n peidio â gweithio.',
    },
  },
  provisions: ['5.5-1', '5.5-3'],
  testGroup: '5.5-1-2',
  source: 'https://www.rfc-editor.org/rfc/rfc8996',
  judge({ facts }) {
    return opened(facts, tlsVersions).map((seen) => {
      const { accepted, unclear } = seen.value;
      const best = accepted.at(-1) ?? '';
      const worst = accepted.find((version) => old.includes(version));
      if (old.includes(best)) return failed(seen, fill(onlyOld, { version: nameOf(best) }));
      if (worst !== undefined) return weak(seen, fill(alsoOld, { version: nameOf(worst) }));
      if (unclear.some((version) => old.includes(version))) return unknown(seen, unsure);
      return passed(seen, modern);
    });
  },
});

/** `TLSv1` as people write it: TLS 1.0. */
function nameOf(version: string): string {
  return version === 'TLSv1' ? 'TLS 1.0' : version.replace('v', ' ');
}

const onlyOld: Text = {
  en: 'The best encryption that it knows is {version}, which is no longer to be used.',
  cy: 'Yr amgryptio gorau y mae’n ei adnabod yw {version}, na ddylid ei ddefnyddio bellach.',
};
const alsoOld: Text = {
  en: 'It knows modern encryption, but also accepts {version}.',
  cy: 'Mae’n adnabod amgryptio modern, ond mae hefyd yn derbyn {version}.',
};
const modern: Text = {
  en: 'It accepts TLS 1.2 or newer, and turned the old versions down.',
  cy: 'Mae’n derbyn TLS 1.2 neu’n fwy newydd, a gwrthododd yr hen fersiynau.',
};
const unsure: Text = {
  en: 'It accepts modern encryption, but gave no clear answer to the old versions.',
  cy: 'Mae’n derbyn amgryptio modern, ond ni roddodd ateb clir i’r hen fersiynau.',
};
