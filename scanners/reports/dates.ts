/** Days and times in words, the same on every computer: not every runtime knows a Welsh calendar. */
import type { Language } from '../core/text.ts';

const months: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
};

const two = (number: number) => String(number).padStart(2, '0');

/** "22 November 2026", by this computer's clock. */
export function dayOf(at: string, language: Language): string {
  const moment = new Date(at);
  return `${moment.getDate()} ${months[language].split(' ')[moment.getMonth()] ?? ''} ${moment.getFullYear()}`;
}

/** "22 November 2026, 14:32". */
export function momentOf(at: string, language: Language): string {
  const moment = new Date(at);
  return `${dayOf(at, language)}, ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
