import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { cleanText } from '../protocols/text.ts';
import { parseXml, xmlChild, xmlText } from '../protocols/xml.ts';
import { answer, notAnswered, words } from './answer.ts';
import { tcpPort } from './open-ports.ts';
import { openPorts } from './ports.ts';

/** What a Sonos player tells anybody at /xml/device_description.xml. */
export const sonosInfo = fact(
  'sonos.info',
  answer({
    model: words.optional(),
    modelNumber: words.optional(),
    firmware: words.optional(),
    serial: words.optional(),
    room: words.optional(),
    mac: words.optional(),
  }),
);

/** Asks a Sonos player who it is. */
export default defineProbe({
  id: 'sonos-info',
  touch: 'asks',
  needs: [tcpPort],
  gives: [sonosInfo],
  targets: (facts) => openPorts(facts, 1400).map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const response = await host.http({ port: service.port, path: '/xml/device_description.xml' });
    if (response.state !== 'answered') {
      observe(sonosInfo, notAnswered(response), service);
      return;
    }
    const device = xmlChild(parseXml(response.body), 'device');
    const text = (name: string) => {
      const value = xmlText(device, name);
      return value === undefined ? undefined : cleanText(value) || undefined;
    };
    if (response.status !== 200 || !/sonos/i.test(text('manufacturer') ?? '')) {
      observe(
        sonosInfo,
        { state: 'unreadable', why: `status ${response.status}, no Sonos description` },
        service,
      );
      return;
    }
    observe(
      sonosInfo,
      {
        state: 'open',
        model: text('modelName'),
        modelNumber: text('modelNumber'),
        firmware: text('softwareVersion'),
        serial: text('serialNum'),
        room: text('roomName'),
        mac: text('MACAddress'),
      },
      service,
    );
  },
});
