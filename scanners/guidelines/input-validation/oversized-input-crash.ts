import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { oversizedPath } from '../../probes/oversized-path.ts';
import { answered } from '../answered.ts';
import { failed, passed, unknown } from '../judgement.ts';

export default defineCheck({
  id: 'oversized-input-crash',
  guideline: 13,
  ways: ['closer'],
  severity: 'medium',
  never: ['weak'],
  needs: [oversizedPath],
  text: {
    passed: { en: 'It copes with a request that is too long', cy: 'Mae’n ymdopi â chais sy’n rhy hir' },
    failed: {
      en: 'A request that is too long puts it out of action',
      cy: 'Mae cais sy’n rhy hir yn ei rhoi allan o waith',
    },
    why: {
      en: 'Anyone on your network can then switch it off from afar. Often the same weakness lets an attacker take it over.',
      cy: 'Yna gall unrhyw un ar eich rhwydwaith ei diffodd o bell. Yn aml mae’r un gwendid yn gadael i ymosodwr ei chymryd drosodd.',
    },
    todo: {
      en: 'Switch it off and on, then install the newest update. If there is none, think about replacing it.',
      cy: 'Diffoddwch hi a’i throi ymlaen, yna gosodwch y diweddariad diweddaraf. Os nad oes un, ystyriwch ei newid.',
    },
  },
  provisions: ['5.13-1', '5.9-1'],
  testGroup: '5.13-1',
  source: 'https://cwe.mitre.org/data/definitions/120.html',
  judge({ facts }) {
    return answered(facts, oversizedPath).map(({ seen, value }) => {
      if (!value.alive) return failed(seen, down);
      const refused = value.status !== undefined && value.status >= 400 && value.status < 500;
      return refused ? passed(seen, copes) : unknown(seen, unclear);
    });
  },
});
const down: Text = {
  en: 'After one address of two thousand characters it stopped answering.',
  cy: 'Ar ôl un cyfeiriad o ddwy fil o nodau peidiodd ag ateb.',
};
const copes: Text = {
  en: 'It refused an address of two thousand characters and went on working.',
  cy: 'Gwrthododd gyfeiriad o ddwy fil o nodau a daliodd i weithio.',
};
const unclear: Text = {
  en: 'It went on working, but did not plainly refuse an address of two thousand characters.',
  cy: 'Daliodd i weithio, ond ni wrthododd gyfeiriad o ddwy fil o nodau yn blaen.',
};
