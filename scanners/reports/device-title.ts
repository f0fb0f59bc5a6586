import { kindWords } from '../core/kind-words.ts';
import { type Language, say } from '../core/text.ts';
import type { WordedDevice } from './flatten.ts';

/** What to call a device in a heading: its name, or else what it is. */
export function deviceTitle(device: WordedDevice, language: Language): string {
  return device.name ?? device.model ?? device.manufacturer ?? say(kindWords[device.kind], language);
}
