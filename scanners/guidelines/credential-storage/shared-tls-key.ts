import { defineCheck } from '../../core/define.ts';
import { tlsCertificate } from '../../probes/tls-certificate.ts';
import { failed, passed } from '../judgement.ts';
import { opened } from '../observed.ts';
import { boxFacts, sameBox } from './same-box.ts';

/** Compares public keys between the devices of this home; a certificate for many names is shared on purpose and left out. */
export default defineCheck({
  id: 'shared-tls-key',
  guideline: 4,
  ways: ['asking'],
  severity: 'high',
  never: ['weak'],
  needs: [tlsCertificate, ...boxFacts],
  text: {
    passed: {
      en: 'Its encryption key is its own',
      cy: 'Ei hallwedd amgryptio ei hun sydd ganddi',
    },
    failed: {
      en: 'It shares its encryption key with another device',
      cy: 'Mae’n rhannu ei hallwedd amgryptio â dyfais arall',
    },
    why: {
      en: 'A key that is built into many devices can be taken out of any one of them. Whoever has it can read or fake the encrypted talk of all the others.',
      cy: 'Gellir tynnu allwedd sydd wedi’i hymgorffori mewn llawer o ddyfeisiau o unrhyw un ohonynt. Gall pwy bynnag sydd â hi ddarllen neu ffugio sgwrs amgryptiedig y lleill i gyd.',
    },
    todo: {
      en: 'Look on its settings page for a way to make a new certificate or key. If there is none, update it and tell the maker.',
      cy: 'Chwiliwch ar ei thudalen gosodiadau am ffordd o greu tystysgrif neu allwedd newydd. Os nad oes un, diweddarwch hi a dywedwch wrth y gwneuthurwr.',
    },
  },
  provisions: ['5.4-3', '5.4-4', '5.5-8'],
  testGroup: '5.4-3-2',
  source: 'https://sec-consult.com/blog/detail/house-of-keys-industry-wide-https/',
  judge(subject) {
    const others = subject.home
      .others(tlsCertificate)
      .flatMap(({ device, value }) => (value.state === 'open' ? [{ device, key: value.spkiSha256 }] : []));
    return opened(subject.facts, tlsCertificate).flatMap((seen) => {
      const { names, subject: name = '', spkiSha256 } = seen.value;
      if ([name, ...names].some((one) => one.startsWith('*.'))) return [];
      const twins = others.filter(({ key, device }) => key === spkiSha256 && !sameBox(subject, device));
      if (twins.length > 0) return [failed(seen, shared)];
      return others.some(({ key }) => key !== spkiSha256) ? [passed(seen, own)] : [];
    });
  },
});

const shared = {
  en: 'Another device in your home uses the very same key.',
  cy: 'Mae dyfais arall yn eich cartref yn defnyddio’r un allwedd yn union.',
};
const own = {
  en: 'No other device in your home that we saw uses the same key.',
  cy: 'Nid oes dyfais arall a welsom yn eich cartref yn defnyddio’r un allwedd.',
};
