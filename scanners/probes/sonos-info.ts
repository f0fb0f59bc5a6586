import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

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
    household: words.optional(),
  }),
);
