import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { parseHtmlPage } from '../protocols/html-page.ts';
import { answer, notAnswered, words } from './answer.ts';
import { frontAt } from './fronts.ts';
import { frontsLike } from './hints.ts';
import { httpFront } from './http-front.ts';

/** Whether a page for firmware upload is served without a login. Only the page is fetched. */
export const firmwareUpload = fact(
  'http.firmware-upload',
  answer({
    path: words,
    status: z.number().int(),
    /** A form with a file field. */
    form: z.boolean(),
    title: words.optional(),
  }),
);

/** Pages that only show a form when they are fetched, by the firmware that is known to have them. */
const uploadPages: readonly (readonly [RegExp, string])[] = [
  [/tasmota/i, '/up'],
  [/\bwled\b|espeasy|elegantota|espurna|esphome|esp8266|esp32|espressif/i, '/update'],
];

/** Fetches the page on which new firmware would be uploaded. Nothing is uploaded. */
export default defineProbe({
  id: 'firmware-upload',
  touch: 'asks',
  needs: [httpFront],
  gives: [firmwareUpload],
  targets: (facts, identity) =>
    uploadPages.flatMap(([firmware, path]) =>
      frontsLike(facts, identity, firmware).map(({ service }) => ({ service, key: path })),
    ),
  async run({ service, key: path = '' }, { host, facts, observe }) {
    const front = frontAt(facts, service);
    if (!front || !service) return;
    const response = await host.http({ port: service.port, tls: front.page.tls, path });
    if (response.state !== 'answered') {
      observe(firmwareUpload, notAnswered(response), service);
      return;
    }
    const page = parseHtmlPage(response.body);
    const fields = [...page.forms.flatMap((form) => form.fields), ...page.looseFields];
    const form = response.status === 200 && fields.some(({ type }) => type === 'file');
    observe(
      firmwareUpload,
      { state: 'open', path, status: response.status, form, title: page.title },
      service,
    );
  },
});
