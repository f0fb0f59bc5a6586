import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, list, longWords, words } from './answer.ts';

/** Whether a camera describes its video to a stranger: DESCRIBE without login (RFC 2326 section 10.2). Never SETUP or PLAY. */
export const rtspDescribe = fact(
  'rtsp.describe',
  answer({
    /** The path that told most: 200, else 401, else the last one. */
    path: longWords,
    status: z.number().int(),
    server: words.optional(),
    /** 200 with a session description: anyone on this network can watch. */
    described: z.boolean(),
    /** Kinds of media in the description. */
    media: list(z.enum(['video', 'audio', 'application', 'other']), 16),
    challenges: list(z.object({ scheme: words, realm: words.optional() }), 8),
  }),
);
