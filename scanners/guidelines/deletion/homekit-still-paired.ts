import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { mdnsService } from '../../discovery/mdns.ts';
import { failed, passed } from '../judgement.ts';
import { sinceReset } from './since-reset.ts';

/** Bit 0 of sf says that nobody is paired. Looked at only after a reset: a device in use is paired, and rightly so. */
export default defineCheck({
  id: 'homekit-still-paired',
  guideline: 11,
  ways: ['guided'],
  severity: 'high',
  never: ['weak'],
  needs: [mdnsService],
  text: {
    passed: {
      en: 'After the reset nobody is paired with it',
      cy: 'Ar ôl yr ailosod nid oes neb wedi’i baru â hi',
    },
    failed: {
      en: 'After the reset somebody is still paired with it',
      cy: 'Ar ôl yr ailosod mae rhywun yn dal wedi’i baru â hi',
    },
    why: {
      en: 'As long as your home is paired with it, you or an old phone of yours can still control it. The next owner cannot add it to their own.',
      cy: 'Cyhyd ag y mae’ch cartref wedi’i baru â hi, gallwch chi neu hen ffôn o’ch eiddo ei rheoli o hyd. Ni all y perchennog nesaf ei hychwanegu at ei gartref ei hun.',
    },
    todo: {
      en: 'Remove it in the Home app, then reset it again by its button.',
      cy: 'Tynnwch hi yn yr ap Cartref, yna ailosodwch hi eto â’i botwm.',
    },
  },
  provisions: ['5.11-1'],
  testGroup: '5.11-1-2',
  source: 'https://github.com/homebridge/HAP-NodeJS',
  applies: ({ facts }) => facts.all(mdnsService).some(({ value }) => isHomeKit(value.type)),
  judge(subject) {
    const seen = sinceReset(subject, subject.facts.all(mdnsService)).filter(
      ({ value }) => isHomeKit(value.type) && /^\d{1,3}$/.test(value.txt.sf ?? ''),
    );
    const latest = seen.at(-1);
    if (!latest) return [];
    return [Number(latest.value.txt.sf) % 2 === 1 ? passed(latest, free) : failed(latest, paired)];
  },
});
const free: Text = {
  en: 'Since the reset it announces that nobody is paired with it.',
  cy: 'Ers yr ailosod mae’n cyhoeddi nad oes neb wedi’i baru â hi.',
};
const paired: Text = {
  en: 'Since the reset it still announces that somebody is paired with it.',
  cy: 'Ers yr ailosod mae’n dal i gyhoeddi bod rhywun wedi’i baru â hi.',
};

const isHomeKit = (type: string) => type === '_hap._tcp' || type === '_hap._udp';
