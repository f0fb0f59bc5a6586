import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { headerValue } from '../protocols/http-head.ts';
import { present } from '../protocols/present.ts';
import { cleanText, cleanTextOrNothing } from '../protocols/text.ts';
import { answer, list, notAnswered, words } from './answer.ts';
import { tcpPort } from './open-ports.ts';
import { openPortsOf } from './ports.ts';
import { askRtsp, rtspChallenges } from './rtsp.ts';

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

/** Asks a video server what it can do. */
export default defineProbe({
  id: 'rtsp-options',
  touch: 'asks',
  needs: [tcpPort],
  gives: [rtspOptions],
  targets: (facts) => openPortsOf(facts, 'rtsp').map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const asked = await askRtsp(host, service.port, 'OPTIONS', '/');
    if (asked.state !== 'read') {
      observe(rtspOptions, notAnswered(asked), service);
      return;
    }
    const { status, headers } = asked.value;
    observe(
      rtspOptions,
      {
        state: 'open',
        status,
        server: cleanTextOrNothing(headerValue(headers, 'server')),
        methods: (headerValue(headers, 'public') ?? '')
          .split(',', 32)
          .map((method) => cleanText(method))
          .filter((method) => method !== ''),
        realm: rtspChallenges(asked.value)[0]?.realm,
      },
      service,
    );
  },
});
