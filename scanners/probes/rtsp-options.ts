import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { present } from '../protocols/present.ts';
import { answer, list, words } from './answer.ts';

/** How an RTSP server answers OPTIONS (RFC 2326 section 10.1). */
export const rtspOptions = fact(
  'rtsp.options',
  answer({
    status: z.number().int(),
    server: words.optional(),
    methods: list(words, 32),
    realm: words.optional(),
  }),
  (value) => (value.state === 'open' ? present({ protocol: 'rtsp', product: value.server }) : undefined),
);
