/** Times as a person says them, in the page's language. */
import { useTranslation } from 'react-i18next';

/** Welsh falls back to British English where the browser engine brings no Welsh calendar. */
const locale = (language: string) => (language === 'cy' ? ['cy-GB', 'en-GB'] : ['en-GB']);

export const time = (at: string, language: string) =>
  new Intl.DateTimeFormat(locale(language), { hour: '2-digit', minute: '2-digit' }).format(new Date(at));

export const date = (at: string, language: string) =>
  new Intl.DateTimeFormat(locale(language), { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(at),
  );

/** "2 Nov": for a drawing that has little space. */
export const shortDate = (at: string, language: string) =>
  new Intl.DateTimeFormat(locale(language), { day: 'numeric', month: 'short' }).format(new Date(at));

export const day = (at: string, language: string) =>
  new Intl.DateTimeFormat(locale(language), { weekday: 'long', day: 'numeric', month: 'long' }).format(
    new Date(at),
  );

const dayNumber = (moment: Date) =>
  Math.floor((moment.getTime() - moment.getTimezoneOffset() * 60_000) / 86_400_000);

/** 0 for today, 1 for yesterday, and so on, by the computer's own calendar. */
export const daysAgo = (at: string, now = new Date()) => dayNumber(now) - dayNumber(new Date(at));

/** "today, 14:32", "yesterday, 09:10" or "Thursday 19 November". */
export function useWhen(): (at: string) => string {
  const { t, i18n } = useTranslation('common');
  return (at) => {
    const ago = daysAgo(at);
    if (ago === 0) return t('today', { time: time(at, i18n.language) });
    if (ago === 1) return t('yesterday', { time: time(at, i18n.language) });
    return ago < 7 && ago > 0 ? day(at, i18n.language) : date(at, i18n.language);
  };
}
