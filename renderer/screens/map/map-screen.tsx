import './map.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Heading, Page } from '../../components/page.tsx';
import { useDeviceName } from '../../device/device-name.ts';
import { type Placed, place } from '../../device/standing.ts';
import { HouseFront } from '../../drawings/house-front.tsx';
import { useApp, useScan, useStores } from '../../stores/stores.ts';
import { useStartWizard } from '../../wizard/start-wizard.ts';
import { MapList } from './map-list.tsx';
import { NetworkMap } from './network-map.tsx';
import { openDoors } from './open-doors.ts';

function NothingYet() {
  const { t } = useTranslation(['map', 'home']);
  const { navigation } = useStores();
  return (
    <Empty
      picture={<HouseFront door="latched" lit={0} label={t('home:empty.house')} />}
      title={<Heading>{t('empty.title')}</Heading>}
    >
      <p className="lead">{t('empty.body')}</p>
      <Button look="go" onPress={() => navigation.getState().go({ screen: 'home' })}>
        {t('empty.go')}
      </Button>
    </Empty>
  );
}

function WireSample({ open }: { open?: boolean }) {
  return (
    <svg viewBox="0 0 36 12" aria-hidden="true">
      <path className={open ? 'wire wire-open' : 'wire'} d={open ? 'M3 6h31' : 'M2 6h32'} />
    </svg>
  );
}

/** What the lines mean, and the way to close a door that is open to the internet. */
function Legend({ placed }: { placed: readonly Placed[] }) {
  const { t } = useTranslation('map');
  const name = useDeviceName();
  const startWizard = useStartWizard();
  const [worst] = openDoors(placed);
  return (
    <div className="legend">
      <span>
        <WireSample />
        {t('legendRouter')}
      </span>
      {worst && (
        <>
          <span className="legend-open">
            <WireSample open />
            <b>{t('legendOpen', { device: name(worst.device) })}</b>
          </span>
          {worst.finding.wizard !== undefined && (
            <Button
              small
              look="go"
              icon="door"
              onPress={() =>
                startWizard({
                  device: worst.device.id,
                  wizard: worst.finding.wizard ?? '',
                  check: worst.finding.check,
                })
              }
            >
              {t('closeIt')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** The network as a picture: which kinds of device there are, and what leads out to the internet. */
export function MapScreen() {
  const { t } = useTranslation(['map', 'common']);
  const { navigation } = useStores();
  const report = useScan((state) => state.report);
  const annotations = useApp((state) => state.app?.annotations);
  const [asList, showAsList] = useState(false);
  if (report === undefined || report.devices.length === 0) return <NothingYet />;
  const placed = place(report.devices, annotations ?? []);
  const open = (device: string) => navigation.getState().go({ screen: 'device', device });
  return (
    <Page>
      <header className="row spread">
        <div className="stack">
          <Heading quieter>{t('title')}</Heading>
          <p className="quiet">{t('lead')}</p>
        </div>
        <Button small icon={asList ? 'home' : 'list'} onPress={() => showAsList(!asList)}>
          {t(asList ? 'common:showHouse' : 'common:showList')}
        </Button>
      </header>
      {asList ? (
        <MapList placed={placed} onOpen={open} />
      ) : (
        <NetworkMap placed={placed} onOpen={open} onMore={() => showAsList(true)} />
      )}
      <Legend placed={placed} />
    </Page>
  );
}
