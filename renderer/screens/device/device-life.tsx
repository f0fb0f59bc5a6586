import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { useLanguage } from '../../i18n.ts';
import { Icon } from '../../icons/icon.tsx';
import { useScan, useStores } from '../../stores/stores.ts';
import { date } from '../../words/moment.ts';
import { TimelineLine } from '../history/timeline-line.tsx';
import { useTimeline } from '../history/use-timeline.ts';

/** Lines that have space on the device's own page; the history has them all. */
const most = 6;

function FirstSeen({ device }: { device: string }) {
  const { t } = useTranslation('device');
  const { language } = useLanguage();
  const at = useScan(({ detail }) => (detail?.device.id === device ? detail.firstSeen : undefined));
  if (at === undefined) return null;
  return (
    <li>
      <div className="timeline-line">
        <span className="timeline-sign">
          <Icon name="eye" />
        </span>
        <div>
          <h3>{t('life.firstSeen')}</h3>
          <p className="quiet">{t('life.firstSeenBody')}</p>
        </div>
        <time className="numbers" dateTime={at}>
          {date(at, language)}
        </time>
      </div>
    </li>
  );
}

/** What happened to one device, newest first, down to the day on which it was first seen. */
export function DeviceLife({ device }: { device: string }) {
  const { t } = useTranslation('device');
  const { navigation } = useStores();
  const { events, more, loaded } = useTimeline(device);
  if (!loaded) return null;
  const hidden = more || events.length > most;
  return (
    <section>
      <h2>{t('life.title')}</h2>
      {events.length === 0 && <p className="quiet">{t('life.nothing')}</p>}
      <ol className="timeline">
        {events.slice(0, most).map((event) => (
          <li key={event.id}>
            <TimelineLine event={event} dated />
          </li>
        ))}
        <FirstSeen device={device} />
      </ol>
      {hidden && (
        <div>
          <Button
            small
            icon="history"
            onPress={() => navigation.getState().go({ screen: 'history', device })}
          >
            {t('life.all')}
          </Button>
        </div>
      )}
    </section>
  );
}
