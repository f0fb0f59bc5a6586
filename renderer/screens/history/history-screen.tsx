import './history.css';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckSummary } from '../../../electron/ipc-contract.ts';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Heading, Page } from '../../components/page.tsx';
import { watchNear } from '../../components/windowed.tsx';
import { useDeviceName } from '../../device/device-name.ts';
import { HouseFront } from '../../drawings/house-front.tsx';
import { useLanguage } from '../../i18n.ts';
import { useScan, useStores } from '../../stores/stores.ts';
import { Records } from '../../wizard/records.tsx';
import { date } from '../../words/moment.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { SinceFirst } from './since-first.tsx';
import { StandingChart } from './standing-chart.tsx';
import { Timeline } from './timeline.tsx';
import { useTimeline } from './use-timeline.ts';

function useChecks(): readonly CheckSummary[] {
  const { app, bridge } = useStores();
  const [checks, keep] = useState<readonly CheckSummary[]>([]);
  useEffect(() => {
    void bridge.invoke('checks:list', {}).then((answer) => {
      if (answer.ok) keep(answer.value);
      else app.getState().report(answer.problem);
    });
  }, [app, bridge]);
  return checks;
}

/** Asks for older lines before the person comes to the end; by a press, too, for whoever does not scroll. */
function Older({ onNear }: { onNear: () => void }) {
  const { t } = useTranslation('history');
  const end = useRef<HTMLDivElement>(null);
  const ask = useEffectEvent(onNear);
  useEffect(() => {
    if (end.current === null) return undefined;
    return watchNear(end.current, (near) => {
      if (near) ask();
    });
  }, []);
  return (
    <div ref={end}>
      <Button icon="down" onPress={onNear}>
        {t('more')}
      </Button>
    </div>
  );
}

/** What changed in the home, and what the person put right. */
export function HistoryScreen({ device }: { device?: string }) {
  const { t } = useTranslation(['history', 'home']);
  const { language } = useLanguage();
  const [comparing, compare] = useState(false);
  const { events, more, loadMore, loaded } = useTimeline(device);
  const checks = useChecks().filter((check) => check.finishedAt !== undefined);
  const first = checks.at(-1);
  const about = useScan((state) => state.report?.devices.find((one) => one.id === device));
  const name = useDeviceName();
  if (loaded && events.length === 0 && first === undefined) {
    return (
      <Empty
        picture={<HouseFront door="latched" lit={1} label={t('home:house.latched')} />}
        title={<Heading>{t('empty')}</Heading>}
      >
        <p className="lead">{t('emptyBody')}</p>
      </Empty>
    );
  }
  return (
    <Page>
      <header className="row spread">
        <div className="stack">
          <Heading>{about ? t('titleOf', { device: name(about) }) : t('title')}</Heading>
          <p className="lead">
            {first ? t('lead', { date: date(first.startedAt, language) }) : t('leadNone')}
          </p>
        </div>
        <Button icon="copy" onPress={() => compare(true)}>
          {t('compare')}
        </Button>
      </header>
      {checks.length > 1 && device === undefined && (
        <>
          <SinceFirst first={checks.at(-1)} last={checks[0]} />
          <StandingChart />
        </>
      )}
      <Records {...(device && { device })} />
      <Timeline events={events} />
      {more && <Older key={events.length} onNear={loadMore} />}
      {comparing && <CompareDialog checks={checks} onClose={() => compare(false)} />}
    </Page>
  );
}
