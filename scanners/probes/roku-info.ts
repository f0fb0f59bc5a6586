import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { cleanText } from '../protocols/text.ts';
import { parseXml, xmlText } from '../protocols/xml.ts';
import { answer, notAnswered, words } from './answer.ts';
import { tcpPort } from './open-ports.ts';
import { openPorts } from './ports.ts';

/** What a Roku tells anybody at /query/device-info. */
export const rokuInfo = fact(
  'roku.info',
  answer({
    name: words.optional(),
    vendor: words.optional(),
    model: words.optional(),
    modelNumber: words.optional(),
    firmware: words.optional(),
    serial: words.optional(),
    isTv: z.boolean().optional(),
    developerEnabled: z.boolean().optional(),
    /** `ecp-setting-mode`: whether apps may control it. */
    controlMode: words.optional(),
  }),
);

/** Asks a Roku who it is (External Control Protocol, `query/device-info`). */
export default defineProbe({
  id: 'roku-info',
  touch: 'asks',
  needs: [tcpPort],
  gives: [rokuInfo],
  targets: (facts) => openPorts(facts, 8060).map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const response = await host.http({ port: service.port, path: '/query/device-info' });
    if (response.state !== 'answered') {
      observe(rokuInfo, notAnswered(response), service);
      return;
    }
    const root = parseXml(response.body);
    if (response.status !== 200 || root?.name !== 'device-info') {
      observe(
        rokuInfo,
        { state: 'unreadable', why: `status ${response.status}, no device information` },
        service,
      );
      return;
    }
    const text = (name: string) => {
      const value = xmlText(root, name);
      return value === undefined ? undefined : cleanText(value) || undefined;
    };
    const flag = (name: string) => {
      const value = text(name);
      return value === 'true' || value === 'false' ? value === 'true' : undefined;
    };
    observe(
      rokuInfo,
      {
        state: 'open',
        name: text('user-device-name') ?? text('friendly-device-name'),
        vendor: text('vendor-name'),
        model: text('model-name'),
        modelNumber: text('model-number'),
        firmware: text('software-version'),
        serial: text('serial-number'),
        isTv: flag('is-tv'),
        developerEnabled: flag('developer-enabled'),
        controlMode: text('ecp-setting-mode'),
      },
      service,
    );
  },
});
