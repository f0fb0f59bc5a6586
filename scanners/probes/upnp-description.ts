import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { ssdpReply } from '../discovery/ssdp.ts';
import { cleanText } from '../protocols/text.ts';
import { parseUpnpDescription } from '../protocols/upnp-description.ts';
import { answer, list, longWords, notAnswered, words } from './answer.ts';
import { pageOnDevice } from './device-url.ts';

/** A UPnP device description (UPnP Device Architecture 2.0 section 2.3). All of it is the device's own words. */
export const upnpDescription = fact(
  'upnp.description',
  answer({
    /** Path and query on this device, where the description came from. */
    path: longWords,
    deviceType: words.optional(),
    friendlyName: words.optional(),
    manufacturer: words.optional(),
    manufacturerUrl: words.optional(),
    modelName: words.optional(),
    modelNumber: words.optional(),
    modelDescription: words.optional(),
    serialNumber: words.optional(),
    udn: words.optional(),
    presentationUrl: words.optional(),
    /** `softwareVersion` of Sonos, `firmwareVersion` of Wemo. */
    firmware: words.optional(),
    roomName: words.optional(),
    /** The types of this device and of all devices inside it. */
    deviceTypes: list(words, 32),
    services: list(
      z.object({
        serviceType: words,
        controlUrl: longWords.optional(),
        descriptionUrl: longWords.optional(),
      }),
      64,
    ),
    server: words.optional(),
  }),
);

const mostDescriptions = 6;

/** Fetches the descriptions that a device announced over SSDP, from itself and from nowhere else. */
export default defineProbe({
  id: 'upnp-description',
  touch: 'asks',
  needs: [ssdpReply],
  gives: [upnpDescription],
  targets(facts) {
    const locations = facts.all(ssdpReply).flatMap(({ value }) => value.location ?? []);
    return [...new Set(locations)].slice(0, mostDescriptions).map((key) => ({ key }));
  },
  async run({ key = '' }, { host, observe, sight }) {
    const page = pageOnDevice(key, host.address);
    if (!page) {
      observe(upnpDescription, { state: 'refused', why: 'its description is said to be elsewhere' });
      return;
    }
    const service = { transport: 'tcp' as const, port: page.port };
    const response = await host.http({ port: page.port, path: page.path, purpose: 'description' });
    if (response.state !== 'answered') {
      observe(upnpDescription, notAnswered(response), service);
      return;
    }
    const description = response.status === 200 ? parseUpnpDescription(response.body) : undefined;
    if (!description) {
      observe(
        upnpDescription,
        { state: 'unreadable', why: `status ${response.status}, no description` },
        service,
      );
      return;
    }
    const server = response.headers.get('server')?.[0];
    observe(
      upnpDescription,
      {
        state: 'open',
        path: cleanText(page.path, 2_048),
        ...description,
        services: description.services.map(({ serviceType, controlUrl, descriptionUrl }) => ({
          serviceType,
          controlUrl: controlUrl?.slice(0, 2_048),
          descriptionUrl: descriptionUrl?.slice(0, 2_048),
        })),
        server: server === undefined ? undefined : cleanText(server),
      },
      service,
    );
    const { udn } = description;
    if (udn && /^uuid:[\w-]{8,80}$/i.test(udn)) sight({ keys: [{ type: 'udn', value: udn.toLowerCase() }] });
  },
});
