import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { castInfo } from '../../probes/cast-info.ts';
import { failed, passed } from '../judgement.ts';
import { opened } from '../observed.ts';
import { sinceReset } from './since-reset.ts';

/** Looked at only after a reset; 60 means connected and 62 saved, by public client code. */
export default defineCheck({
  id: 'cast-still-set-up',
  guideline: 11,
  ways: ['guided'],
  severity: 'medium',
  never: ['weak'],
  needs: [castInfo],
  text: {
    passed: {
      en: 'After the reset it waits to be set up',
      cy: 'Ar ôl yr ailosod mae’n aros i gael ei gosod',
    },
    failed: { en: 'After the reset it is still set up', cy: 'Ar ôl yr ailosod mae’n dal wedi’i gosod' },
    why: {
      en: 'A device that is still set up knows your Wi-Fi password and your account. Whoever gets it next gets both.',
      cy: 'Mae dyfais sy’n dal wedi’i gosod yn gwybod eich cyfrinair Wi-Fi a’ch cyfrif. Bydd pwy bynnag sy’n ei chael nesaf yn cael y ddau.',
    },
    todo: {
      en: 'Reset it again: hold its button until the light changes, or use the reset in the app.',
      cy: 'Ailosodwch hi eto: daliwch ei botwm nes i’r golau newid, neu defnyddiwch yr ailosod yn yr ap.',
    },
  },
  provisions: ['5.11-1'],
  testGroup: '5.11-1-2',
  source: 'https://rithvikvibhu.github.io/GHLocalApi/',
  applies: ({ facts }) => facts.all(castInfo).some(({ value }) => value.state === 'open'),
  judge(subject) {
    const seen = sinceReset(subject, opened(subject.facts, castInfo)).filter(
      ({ value }) => value.setupState !== undefined,
    );
    return seen.map((one) => (done.has(one.value.setupState ?? 0) ? failed(one, setUp) : passed(one, waits)));
  },
});
const setUp: Text = {
  en: 'Since the reset it still says that it is connected and set up.',
  cy: 'Ers yr ailosod mae’n dal i ddweud ei bod wedi’i chysylltu a’i gosod.',
};
const waits: Text = {
  en: 'Since the reset it says that it is not set up.',
  cy: 'Ers yr ailosod mae’n dweud nad yw wedi’i gosod.',
};

const done = new Set([60, 62]);
