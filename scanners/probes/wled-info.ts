import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** What a WLED light tells anybody at /json/info. */
export const wledInfo = fact(
  'wled.info',
  answer({
    name: words.optional(),
    firmware: words.optional(),
    product: words.optional(),
    brand: words.optional(),
    mac: words.optional(),
    architecture: words.optional(),
  }),
);
