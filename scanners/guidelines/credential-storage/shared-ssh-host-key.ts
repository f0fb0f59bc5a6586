import { defineCheck } from '../../core/define.ts';
import { sshHostKey } from '../../probes/ssh-host-key.ts';
import { failed, passed } from '../judgement.ts';
import { opened } from '../observed.ts';
import { boxFacts, sameBox } from './same-box.ts';

export default defineCheck({
  id: 'shared-ssh-host-key',
  guideline: 4,
  ways: ['asking'],
  severity: 'high',
  never: ['weak'],
  needs: [sshHostKey, ...boxFacts],
  text: {
    passed: {
      en: 'The key of its remote console is its own',
      cy: 'Allwedd ei hun sydd gan ei chonsol o bell',
    },
    failed: {
      en: 'Its remote console shares its key with another device',
      cy: 'Mae ei chonsol o bell yn rhannu ei allwedd â dyfais arall',
    },
    why: {
      en: 'The key proves that you talk to this device and no other. If two devices have the same one, either can pretend to be the other.',
      cy: 'Mae’r allwedd yn profi eich bod yn siarad â’r ddyfais hon a dim un arall. Os oes gan ddwy ddyfais yr un allwedd, gall y naill esgus bod y llall.',
    },
    todo: {
      en: 'If you copied a memory card, as people do with a Raspberry Pi, make new keys on one of the two. Otherwise update the device and tell the maker.',
      cy: 'Os gwnaethoch gopïo cerdyn cof, fel y bydd pobl gyda Raspberry Pi, crëwch allweddi newydd ar un o’r ddwy. Fel arall, diweddarwch y ddyfais a dywedwch wrth y gwneuthurwr.',
    },
  },
  provisions: ['5.4-3', '5.4-4', '5.5-8'],
  testGroup: '5.4-3-2',
  source: 'https://sec-consult.com/blog/detail/house-of-keys-industry-wide-https/',
  judge(subject) {
    const others = subject.home
      .others(sshHostKey)
      .flatMap(({ device, value }) => (value.state === 'open' ? [{ device, key: value.sha256 }] : []));
    return opened(subject.facts, sshHostKey).flatMap((seen) => {
      const { sha256 } = seen.value;
      const twins = others.filter(({ key, device }) => key === sha256 && !sameBox(subject, device));
      if (twins.length > 0) return [failed(seen, shared)];
      return others.some(({ key }) => key !== sha256) ? [passed(seen, own)] : [];
    });
  },
});

const shared = {
  en: 'Another device in your home has the very same host key.',
  cy: 'Mae gan ddyfais arall yn eich cartref yr un allwedd gwesteiwr yn union.',
};
const own = {
  en: 'No other device in your home that we saw has the same host key.',
  cy: 'Nid oes gan ddyfais arall a welsom yn eich cartref yr un allwedd gwesteiwr.',
};
