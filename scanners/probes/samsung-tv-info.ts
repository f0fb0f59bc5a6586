import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { cleanText } from '../protocols/text.ts';
import { answer, notAnswered, words } from './answer.ts';
import { readJsonPage } from './device-page.ts';
import { tcpPort } from './open-ports.ts';
import { openPorts } from './ports.ts';
import { saidText } from './said.ts';

/** What a Samsung television tells anybody at /api/v2/. */
export const samsungTvInfo = fact(
  'samsung-tv.info',
  answer({
    name: words.optional(),
    model: words.optional(),
    modelName: words.optional(),
    firmware: words.optional(),
    os: words.optional(),
    mac: words.optional(),
    networkName: z.boolean(),
    /** Whether an app must be allowed on the screen before it may control. */
    tokenNeeded: z.boolean().optional(),
  }),
);

const document = z.object({
  device: z.object({
    id: saidText,
    name: saidText,
    model: saidText,
    modelName: z.string().max(256),
    firmwareVersion: saidText,
    OS: saidText,
    wifiMac: saidText,
    ssid: saidText,
    TokenAuthSupport: z.enum(['true', 'false']).optional().catch(undefined),
  }),
});

/** Asks a Samsung television who it is. */
export default defineProbe({
  id: 'samsung-tv-info',
  touch: 'asks',
  needs: [tcpPort],
  gives: [samsungTvInfo],
  targets: (facts) => openPorts(facts, 8001).map((service) => ({ service })),
  async run({ service }, { host, observe, sight }) {
    if (!service) return;
    const read = await readJsonPage(host, { service, path: '/api/v2/' }, document);
    if (read.state !== 'read') {
      observe(samsungTvInfo, notAnswered(read), service);
      return;
    }
    const { id, name, model, modelName, firmwareVersion, OS, wifiMac, ssid, TokenAuthSupport } =
      read.value.device;
    // The same id as in its UPnP description: it joins a set's wired and wireless cards.
    if (id && /^uuid:[\w-]{8,80}$/i.test(id)) sight({ keys: [{ type: 'udn', value: id.toLowerCase() }] });
    observe(
      samsungTvInfo,
      {
        state: 'open',
        name,
        model,
        modelName: cleanText(modelName),
        firmware: firmwareVersion === 'Unknown' ? undefined : firmwareVersion,
        os: OS,
        mac: wifiMac,
        networkName: ssid !== undefined,
        tokenNeeded: TokenAuthSupport === undefined ? undefined : TokenAuthSupport === 'true',
      },
      service,
    );
  },
});
