import { createDecipheriv } from 'node:crypto';
import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { parseTuyaBroadcast, type TuyaCiphers } from '../protocols/tuya-message.ts';
import { callOut } from './datagram-call.ts';
import { tell } from './tell.ts';

const word = z.string().max(256);

/** What Tuya's devices, sold under hundreds of brands, tell the network every few seconds. */
export const tuyaBroadcast = fact(
  'tuya.broadcast',
  z.object({
    id: word,
    address: word.optional(),
    productKey: word.optional(),
    /** Of the local protocol: what is below 3.3 can be read by anyone. */
    version: word.optional(),
    encrypted: z.boolean().optional(),
    /** 2 once it belongs to an account. */
    active: z.number().optional(),
  }),
);

/** Plain, disguised with a published key, and sealed with the same key since protocol 3.5. */
const ports = [6_666, 6_667, 7_000];

const ciphers: TuyaCiphers = {
  ecb(key, data) {
    const decipher = createDecipheriv('aes-128-ecb', key, null);
    return new Uint8Array([...decipher.update(data), ...decipher.final()]);
  },
  gcm(key, { nonce, data, tag, associated }) {
    const decipher = createDecipheriv('aes-128-gcm', key, nonce, { authTagLength: 16 });
    decipher.setAuthTag(tag);
    decipher.setAAD(associated);
    return new Uint8Array([...decipher.update(data), ...decipher.final()]);
  },
};

/** Sends nothing: it only hears. */
export default defineDiscovery({
  id: 'tuya',
  touch: 'listens',
  gives: [tuyaBroadcast],
  async run(context) {
    const heard = tell(context, tuyaBroadcast, {
      parse: (bytes) => parseTuyaBroadcast(bytes, ciphers),
      serial: ({ id }) => `tuya:${id}`,
    });
    await Promise.all(ports.map((port) => callOut(context, { family: 4, port, broadcast: true, heard })));
  },
});
