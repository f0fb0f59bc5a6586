import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { type IppAnswer, ippText, ippValues } from '../protocols/ipp-message.ts';
import { cleanTextOrNothing } from '../protocols/text.ts';
import { answer, list, notAnswered, words } from './answer.ts';
import { askPrinter, ippPorts } from './ipp.ts';
import { tcpPort } from './open-ports.ts';

/** A printer's description of itself (RFC 8011 section 4.2.5, Get-Printer-Attributes). */
export const ippAttributes = fact(
  'ipp.attributes',
  answer({
    tls: z.boolean(),
    path: words,
    /** IPP status code; 0 to 255 are successes. */
    status: z.number().int(),
    makeAndModel: words.optional(),
    name: words.optional(),
    info: words.optional(),
    location: words.optional(),
    deviceId: words.optional(),
    uuid: words.optional(),
    firmware: words.optional(),
    serial: words.optional(),
    /** How each printer address asks for a login: `none`, `basic`, `requesting-user-name` and the like. */
    authentication: list(words, 8),
    security: list(words, 8),
    uris: list(words, 8),
  }),
  (value) => (value.state === 'open' ? { protocol: 'ipp', tls: value.tls } : undefined),
);

const wanted = [
  'printer-make-and-model',
  'printer-name',
  'printer-info',
  'printer-location',
  'printer-device-id',
  'printer-uuid',
  'printer-firmware-string-version',
  'printer-serial-number',
  'printer-uri-supported',
  'uri-authentication-supported',
  'uri-security-supported',
];

/** Asks a printer who it is and how it guards its doors. */
export default defineProbe({
  id: 'ipp-attributes',
  touch: 'asks',
  needs: [tcpPort],
  gives: [ippAttributes],
  targets: (facts) => ippPorts(facts).map((service) => ({ service })),
  async run({ service }, { host, observe, sight }) {
    if (!service) return;
    const printer = await askPrinter(host, service.port, 'Get-Printer-Attributes', wanted);
    if (printer.state !== 'read') {
      observe(ippAttributes, notAnswered(printer), service);
      return;
    }
    const { answer: said, tls, path } = printer;
    const text = (name: string) => cleanTextOrNothing(ippText(said, 'printer', name));
    const uuid = text('printer-uuid')
      ?.replace(/^urn:uuid:/i, '')
      .toLowerCase();
    observe(
      ippAttributes,
      {
        state: 'open',
        tls,
        path,
        status: said.status,
        makeAndModel: text('printer-make-and-model'),
        name: text('printer-name'),
        info: text('printer-info'),
        location: text('printer-location'),
        deviceId: text('printer-device-id'),
        uuid,
        firmware: text('printer-firmware-string-version'),
        serial: text('printer-serial-number'),
        authentication: texts(said, 'uri-authentication-supported'),
        security: texts(said, 'uri-security-supported'),
        uris: texts(said, 'printer-uri-supported'),
      },
      service,
    );
    if (uuid && /^[0-9a-f-]{36}$/.test(uuid)) sight({ keys: [{ type: 'printer', value: uuid }] });
  },
});

function texts(said: IppAnswer, name: string): readonly string[] {
  const values = ippValues(said, 'printer', name).map((value) => cleanTextOrNothing(String(value)));
  return values.flatMap((value) => value ?? []).slice(0, 8);
}
