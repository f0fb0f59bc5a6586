import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { coapDiscovery, parseCoapAnswer } from '../protocols/coap-message.ts';
import { callOut } from './datagram-call.ts';
import { tell } from './tell.ts';

const word = z.string().max(256);

/** What a device offers over CoAP to anyone who asks (RFC 6690). */
export const coapResources = fact(
  'coap.resources',
  z.object({
    /** `2.05` is a list, `4.01` asks for a login, `4.04` has none. */
    code: z.string().max(8),
    resources: z
      .array(z.object({ path: word, title: word.optional(), type: word.optional() }))
      .max(256)
      .readonly(),
  }),
);

const port = 5683;
const groups = { 4: '224.0.1.187', 6: 'ff02::fd' } as const;
/** Each question carries its own, and so does the answer. */
const token = 0x48;

export default defineDiscovery({
  id: 'coap',
  touch: 'asks',
  gives: [coapResources],
  async run(context) {
    const heard = tell(context, coapResources, {
      parse(bytes) {
        const answer = parseCoapAnswer(bytes);
        return answer?.token === token ? { code: answer.code, resources: answer.resources } : undefined;
      },
      service: { transport: 'udp', port },
    });
    let messageId = 0;
    await Promise.all(
      ([4, 6] as const).map((family) =>
        callOut(context, {
          family,
          ask: () => [{ to: groups[family], port, payload: coapDiscovery(++messageId, token) }],
          atMs: [0, 2_000],
          heard,
        }),
      ),
    );
  },
});
