import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, list, longWords, words } from './answer.ts';

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
