import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { openResolver } from '../../probes/open-resolver.ts';
import { answered } from '../answered.ts';
import { passed, weak } from '../judgement.ts';

export default defineCheck({
  id: 'open-resolver',
  guideline: 6,
  ways: ['asking'],
  severity: 'low',
  never: ['fail'],
  needs: [openResolver],
  text: {
    passed: { en: 'It does not look up names for others', cy: 'Nid yw’n chwilio am enwau ar ran eraill' },
    failed: { en: 'It looks up names for anyone', cy: 'Mae’n chwilio am enwau ar ran unrhyw un' },
    why: {
      en: 'A device that answers such questions for anyone can be used to flood others. Usually only your router needs to do this.',
      cy: 'Gellir defnyddio dyfais sy’n ateb cwestiynau o’r fath i unrhyw un i foddi eraill. Fel arfer dim ond eich llwybrydd sydd angen gwneud hyn.',
    },
    todo: {
      en: 'If this is not an ad blocker or name server of yours, switch the service off.',
      cy: 'Os nad rhwystrwr hysbysebion neu weinydd enwau o’ch eiddo chi yw hwn, diffoddwch y gwasanaeth.',
    },
  },
  provisions: ['5.6-1'],
  testGroup: '5.6-1-2',
  source: 'https://www.cisa.gov/news-events/alerts/2013/03/29/dns-amplification-attacks',
  applies: ({ role, identity, addresses, home }) =>
    role !== 'gateway' &&
    identity.kind !== 'router' &&
    !addresses.some((address) => home.dnsServers.includes(address)),
  judge({ facts }) {
    return answered(facts, openResolver).map(({ seen, value }) =>
      value.answers && value.recursion ? weak(seen, looksUp) : passed(seen, refused),
    );
  },
});
const looksUp: Text = {
  en: 'It offered to look up any name for us, although it is not your router.',
  cy: 'Cynigiodd chwilio am unrhyw enw ar ein rhan, er nad eich llwybrydd yw hi.',
};
const refused: Text = {
  en: 'It would not look up names for us.',
  cy: 'Ni fyddai’n chwilio am enwau ar ein rhan.',
};
