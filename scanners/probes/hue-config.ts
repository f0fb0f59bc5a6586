import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** What a Hue bridge tells anybody at /api/config. */
export const hueConfig = fact(
  'hue.config',
  answer({
    name: words.optional(),
    model: words.optional(),
    firmware: words.optional(),
    apiVersion: words.optional(),
    bridgeId: words.optional(),
    mac: words.optional(),
  }),
);
