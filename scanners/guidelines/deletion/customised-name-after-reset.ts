import { defineCheck } from '../../core/define.ts';
import { fill, quote, type Text } from '../../core/text.ts';
import { mdnsHostname } from '../../discovery/mdns.ts';
import { defaultHostname } from '../../knowledge/default-names.ts';
import { passed, unknown, weak } from '../judgement.ts';
import { beforeReset, sinceReset } from './since-reset.ts';

/** Looked at only after a reset, by the names that it announces since. */
export default defineCheck({
  id: 'customised-name-after-reset',
  guideline: 11,
  ways: ['guided'],
  severity: 'medium',
  never: ['fail'],
  needs: [mdnsHostname],
  text: {
    passed: {
      en: 'After the reset it has its factory name again',
      cy: 'Ar ôl yr ailosod mae ei henw ffatri ganddi eto',
    },
    failed: {
      en: 'After the reset it still has the name that you gave it',
      cy: 'Ar ôl yr ailosod mae’r enw a roesoch iddi ganddi o hyd',
    },
    why: {
      en: 'A name that survives a reset shows that not everything was wiped. Other settings of yours may be there as well.',
      cy: 'Mae enw sy’n goroesi ailosod yn dangos na chliriwyd popeth. Gall gosodiadau eraill o’ch eiddo fod yno hefyd.',
    },
    todo: {
      en: 'Reset it again as its manual says, and look again.',
      cy: 'Ailosodwch hi eto fel y dywed ei llawlyfr, ac edrychwch eto.',
    },
  },
  provisions: ['5.11-1'],
  testGroup: '5.11-1-2',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge(subject) {
    const seen = sinceReset(subject, subject.facts.all(mdnsHostname)).at(-1);
    if (!seen) return [];
    const name = quote(seen.value.hostname);
    if (defaultHostname(seen.value.hostname)) return [passed(seen, fill(factory, { name }))];
    const before = new Set(
      beforeReset(subject, subject.earlier.all(mdnsHostname)).map(({ value }) => value.hostname),
    );
    return [
      before.has(seen.value.hostname)
        ? weak(seen, fill(kept, { name }))
        : unknown(seen, fill(other, { name })),
    ];
  },
});
const factory: Text = {
  en: 'Since the reset it calls itself {name}, a factory name.',
  cy: 'Ers yr ailosod mae’n galw ei hun yn {name}, enw ffatri.',
};
const kept: Text = {
  en: 'Since the reset it still calls itself {name}, as before.',
  cy: 'Ers yr ailosod mae’n dal i alw ei hun yn {name}, fel o’r blaen.',
};
const other: Text = {
  en: 'Since the reset it calls itself {name}, which we cannot place.',
  cy: 'Ers yr ailosod mae’n galw ei hun yn {name}, na allwn ei leoli.',
};
