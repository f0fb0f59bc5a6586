import './home.css';
import { useTranslation } from 'react-i18next';
import { Button, LatchButton } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Heading, Page } from '../../components/page.tsx';
import { place } from '../../device/standing.ts';
import { HouseFront } from '../../drawings/house-front.tsx';
import { Icon } from '../../icons/icon.tsx';
import { useApp, useScan, useStores } from '../../stores/stores.ts';
import { Blocked, metNobody } from './blocked.tsx';
import { DeviceGroups } from './device-groups.tsx';
import { FirstThings } from './first-things.tsx';
import { Hello } from './hello.tsx';
import { OpenRuns } from './open-runs.tsx';
import { useStartCheck } from './start-check.ts';

const promises = ['change', 'leave', 'gentle'] as const;

function BeforeTheFirst() {
  const { t } = useTranslation(['home', 'welcome']);
  const start = useStartCheck();
  return (
    <div className="before">
      <div className="before-text">
        <Heading>{t('first.title')}</Heading>
        <p className="lead">{t('first.lead')}</p>
        <LatchButton onPress={start}>{t('first.check')}</LatchButton>
        <ul className="promises">
          {promises.map((promise) => (
            <li key={promise}>
              <Icon name="pass" />
              <span>{t(`welcome:promises.${promise}`)}</span>
            </li>
          ))}
        </ul>
      </div>
      <HouseFront door="latched" lit={3} label={t('house.latched')} />
    </div>
  );
}

function NothingFound() {
  const { t } = useTranslation('home');
  const start = useStartCheck();
  return (
    <Empty
      picture={<HouseFront door="latched" lit={0} label={t('empty.house')} />}
      title={<Heading>{t('empty.title')}</Heading>}
    >
      <p className="lead">{t('empty.body')}</p>
      <Button look="go" icon="refresh" onPress={start}>
        {t('checkAgain')}
      </Button>
    </Empty>
  );
}

/** The home at a glance: one sentence, what to do first, and every device by need. */
export function HomeScreen() {
  const { navigation } = useStores();
  const report = useScan((state) => state.report);
  const annotations = useApp((state) => state.app?.annotations);
  if (report === undefined) return <BeforeTheFirst />;
  if (metNobody(report)) return <Blocked />;
  if (report.devices.length === 0) return <NothingFound />;
  const placed = place(report.devices, annotations ?? []);
  return (
    <Page>
      <Hello report={report} placed={placed} />
      <OpenRuns />
      <FirstThings placed={placed} />
      <DeviceGroups
        placed={placed}
        onOpen={(device) => navigation.getState().go({ screen: 'device', device })}
      />
    </Page>
  );
}
