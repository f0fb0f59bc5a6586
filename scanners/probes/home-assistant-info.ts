import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** Whether a page is Home Assistant, by its manifest and the answer of its API to a stranger. */
export const homeAssistantInfo = fact(
  'home-assistant.info',
  answer({
    name: words.optional(),
    /** `login-needed` is right; `open` would mean that anybody may control the home. */
    api: z.enum(['login-needed', 'open', 'unclear']),
  }),
);
