import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { cleanText, decodeText } from '../protocols/text.ts';
import { answer, notAnswered, sha256Hex, words } from './answer.ts';
import { sha256 } from './digest.ts';
import { frontAt, fronts } from './fronts.ts';
import { httpFront } from './http-front.ts';
import { randomHex } from './random.ts';
import { strikeOutSecrets } from './secrets.ts';

/** How a web server answers a path that does not exist. */
export const errorPage = fact(
  'http.error-page',
  answer({
    status: z.number().int(),
    /** The same page as at the root: a single-page application or a catch-all. */
    sameAsFront: z.boolean(),
    leak: z.enum(['stack-trace', 'file-path', 'none']),
    /** The line that gives it away. */
    leaked: words.optional(),
    bodySha256: sha256Hex,
  }),
);

/** Frames of Java, Python, Go, PHP and JavaScript. */
const stackTrace =
  /Traceback \(most recent call last\)|\bat [\w$.]{1,128}\([\w$]{1,64}\.java:\d{1,6}\)|\bgoroutine \d{1,6} \[|\bFile "[^"\n]{1,256}", line \d{1,6}|\bon line <?b?>?\d{1,6}|\bat [\w$.<> ]{0,128}\(?\/[^\s()]{1,256}\.js:\d{1,6}/;

const filePath =
  /(?:\/usr\/(?:share|local|lib|www)|\/var\/www|\/home|\/opt|\/etc|\/mnt|\/tmp|[A-Z]:\\)[\\/][\w.\\/-]{3,128}/;

/** Asks for a page that cannot exist, and reads what the server says about itself in its excuse. */
export default defineProbe({
  id: 'error-page',
  touch: 'asks',
  needs: [httpFront],
  gives: [errorPage],
  targets: (facts) => fronts(facts).map(({ service }) => ({ service })),
  async run({ service }, { host, facts, observe }) {
    const front = frontAt(facts, service);
    if (!front || !service) return;
    const path = `/check-${randomHex(8)}`;
    const response = await host.http({ port: service.port, tls: front.page.tls, path });
    if (response.state !== 'answered') {
      observe(errorPage, notAnswered(response), service);
      return;
    }
    const text = decodeText(response.body.subarray(0, 65_536));
    const trace = stackTrace.exec(text);
    const found = trace ?? filePath.exec(text);
    const bodySha256 = sha256(response.body);
    observe(
      errorPage,
      {
        state: 'open',
        status: response.status,
        sameAsFront: bodySha256 === front.page.bodySha256,
        leak: trace ? 'stack-trace' : found ? 'file-path' : 'none',
        leaked: found ? cleanText(strikeOutSecrets(found[0])) : undefined,
        bodySha256,
      },
      service,
    );
  },
});
