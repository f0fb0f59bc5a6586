import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { mdnsService } from '../../discovery/mdns.ts';
import { failed, passed } from '../judgement.ts';
import { sinceReset } from './since-reset.ts';

/** Looked at only after a reset. The announcement that it may be added lasts a few minutes, so its absence proves nothing. */
export default defineCheck({
  id: 'matter-still-commissioned',
  guideline: 11,
  ways: ['guided'],
  severity: 'high',
  never: ['weak'],
  needs: [mdnsService],
  text: {
    passed: {
      en: 'After the reset it belongs to no home',
      cy: 'Ar ôl yr ailosod nid yw’n perthyn i unrhyw gartref',
    },
    failed: {
      en: 'After the reset it still belongs to a home',
      cy: 'Ar ôl yr ailosod mae’n dal i berthyn i gartref',
    },
    why: {
      en: 'A device that still belongs to a home can be controlled from there. The next owner cannot add it to their own.',
      cy: 'Gellir rheoli dyfais sy’n dal i berthyn i gartref oddi yno. Ni all y perchennog nesaf ei hychwanegu at ei gartref ei hun.',
    },
    todo: {
      en: 'Remove it in every app that it was added to, then reset it again by its button.',
      cy: 'Tynnwch hi ym mhob ap y cafodd ei hychwanegu ato, yna ailosodwch hi eto â’i botwm.',
    },
  },
  provisions: ['5.11-1'],
  testGroup: '5.11-1-2',
  source: 'https://developers.home.google.com/matter/primer/commissionable-and-operational-discovery',
  applies: ({ facts }) => facts.all(mdnsService).some(({ value }) => value.type.startsWith('_matter')),
  judge(subject) {
    const seen = sinceReset(subject, subject.facts.all(mdnsService));
    const waiting = seen.filter(
      ({ value }) => value.type === '_matterc._udp' && (value.txt.cm === '1' || value.txt.cm === '2'),
    );
    if (waiting.length > 0) return [passed(waiting, free)];
    const operational = seen.filter(({ value }) => value.type === '_matter._tcp');
    return operational.length > 0 ? [failed(operational, owned)] : [];
  },
});
const free: Text = {
  en: 'Since the reset it announces that it may be added to a home.',
  cy: 'Ers yr ailosod mae’n cyhoeddi y gellir ei hychwanegu at gartref.',
};
const owned: Text = {
  en: 'Since the reset it still announces itself as part of a home.',
  cy: 'Ers yr ailosod mae’n dal i gyhoeddi ei bod yn rhan o gartref.',
};
