import { kindWords } from '../core/kind-words.ts';
import { makeAndModel } from '../core/make-and-model.ts';
import { type Language, say } from '../core/text.ts';
import type { WordedDevice } from './flatten.ts';

/** What to call a device in a heading: its name, its make and model, or else what it is. */
export function deviceTitle(device: WordedDevice, language: Language): string {
  const kind = say(kindWords[device.kind], language);
  return (
    device.name ?? makeAndModel(device) ?? `${kind.charAt(0).toLocaleUpperCase(language)}${kind.slice(1)}`
  );
}
