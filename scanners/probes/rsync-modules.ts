import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { present } from '../protocols/present.ts';
import { answer, list, words } from './answer.ts';

/** Modules that an rsync server lists to anybody. */
export const rsyncModules = fact(
  'rsync.modules',
  answer({
    version: words,
    modules: list(z.object({ name: words, comment: words.optional() }), 64),
  }),
  (value) => (value.state === 'open' ? present({ protocol: 'rsync', version: value.version }) : undefined),
);
