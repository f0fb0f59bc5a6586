import { useTranslation } from 'react-i18next';
import type { HistoryEvent } from '../../../electron/ipc-contract.ts';
import { WindowedItem } from '../../components/windowed.tsx';
import { useLanguage } from '../../i18n.ts';
import { day, daysAgo } from '../../words/moment.ts';
import { TimelineLine } from './timeline-line.tsx';

export interface Day {
  readonly key: string;
  readonly at: string;
  readonly events: readonly HistoryEvent[];
}

/** Lines of the same day together, in the order that they come in. */
export function byDay(events: readonly HistoryEvent[]): readonly Day[] {
  const days = new Map<string, HistoryEvent[]>();
  for (const event of events) {
    const key = new Date(event.at).toDateString();
    const same = days.get(key);
    if (same) same.push(event);
    else days.set(key, [event]);
  }
  return [...days].map(([key, some]) => ({ key, at: some[0]?.at ?? '', events: some }));
}

function DayName({ at }: { at: string }) {
  const { t } = useTranslation('history');
  const { language } = useLanguage();
  const ago = daysAgo(at);
  return <h2>{ago === 0 ? t('today') : ago === 1 ? t('yesterday') : day(at, language)}</h2>;
}

/** What happened, day by day, newest first. */
export function Timeline({ events }: { events: readonly HistoryEvent[] }) {
  const places = new Map(events.map(({ id }, place) => [id, place]));
  return byDay(events).map(({ key, at, events: some }) => (
    <section key={key} className="day">
      <DayName at={at} />
      <ol className="timeline">
        {some.map((event) => (
          <WindowedItem key={event.id} at={places.get(event.id) ?? 0}>
            <TimelineLine event={event} />
          </WindowedItem>
        ))}
      </ol>
    </section>
  ));
}
