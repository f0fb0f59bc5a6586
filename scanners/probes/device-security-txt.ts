import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { parseSecurityTxt } from '../protocols/security-txt.ts';
import { cleanText, cleanTextOrNothing, decodeText } from '../protocols/text.ts';
import { answer, list, notAnswered, words } from './answer.ts';
import { frontAt, fronts } from './fronts.ts';
import { httpFront } from './http-front.ts';

/** Whether the device itself names a contact for security problems (RFC 9116). */
export const deviceSecurityTxt = fact(
  'http.security-txt',
  answer({
    status: z.number().int(),
    present: z.boolean(),
    contacts: list(words, 8),
    expires: words.optional(),
  }),
);

/** Asks a device's own web server for its security.txt. */
export default defineProbe({
  id: 'device-security-txt',
  touch: 'asks',
  needs: [httpFront],
  gives: [deviceSecurityTxt],
  targets: (facts) => fronts(facts).map(({ service }) => ({ service })),
  async run({ service }, { host, facts, observe }) {
    const front = frontAt(facts, service);
    if (!front || !service) return;
    const path = '/.well-known/security.txt';
    const response = await host.http({ port: service.port, tls: front.page.tls, path, maxBytes: 16_384 });
    if (response.state !== 'answered') {
      observe(deviceSecurityTxt, notAnswered(response), service);
      return;
    }
    // Servers that answer every path with a page send HTML.
    const isText = !/html|json|xml/i.test(response.headers.get('content-type')?.[0] ?? '');
    const file = response.status === 200 && isText ? parseSecurityTxt(decodeText(response.body)) : undefined;
    const contacts = file?.contacts.map((contact) => cleanText(contact)) ?? [];
    observe(
      deviceSecurityTxt,
      {
        state: 'open',
        status: response.status,
        present: contacts.length > 0,
        contacts,
        expires: cleanTextOrNothing(file?.expires),
      },
      service,
    );
  },
});
