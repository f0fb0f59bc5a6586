import './checking.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { useDeviceName } from '../../device/device-name.ts';
import { place } from '../../device/standing.ts';
import { HouseCutaway, type HouseToken } from '../../drawings/house-cutaway.tsx';
import { useApp, useScan, useStores } from '../../stores/stores.ts';
import { BeforeScan } from './before-scan.tsx';
import { Feed } from './feed.tsx';
import { FoundList } from './found-list.tsx';
import { Progress } from './progress.tsx';

/** The house as it is now. Words are made for the few devices that are drawn, not for all. */
function House({ onOpen, onMore }: { onOpen: (device: string) => void; onMore: () => void }) {
  const { t } = useTranslation(['checking', 'common']);
  const live = useScan((state) => state.live);
  const annotations = useApp((state) => state.app?.annotations);
  const name = useDeviceName();
  const tokens = place([...live.devices.values()], annotations ?? []).map(
    ({ device, standing }): HouseToken => {
      const looking = live.looking.has(device.id);
      const state = looking ? 'looking' : live.phase === 'finding' ? 'found' : standing;
      return { id: device.id, kind: device.kind, state };
    },
  );
  const nameOf = ({ id, state }: HouseToken) => {
    const device = live.devices.get(id);
    const words = { device: device ? name(device) : '' };
    return state === 'found' || state === 'looking'
      ? t(`state.${state}`, words)
      : t('state.done', { ...words, answer: t(`common:answer.${state}`) });
  };
  return <HouseCutaway label={t('house')} tokens={tokens} nameOf={nameOf} onOpen={onOpen} onMore={onMore} />;
}

function StopBar() {
  const { t } = useTranslation('checking');
  const { scan, app, navigation } = useStores();
  const state = useScan((now) => now.state);
  const done = useScan((now) => now.live.report !== undefined);
  if (done && state === 'idle') {
    return (
      <Button look="go" iconAfter="arrow" onPress={() => navigation.getState().go({ screen: 'home' })}>
        {t('see')}
      </Button>
    );
  }
  const stop = () => void scan.getState().stop().then(app.getState().report);
  return (
    <div className="stop-bar">
      <Button icon="stop" disabled={state === 'stopping'} onPress={stop}>
        {t(state === 'stopping' ? 'stopping' : 'stop')}
      </Button>
      <p className="small quieter">{t('keep')}</p>
    </div>
  );
}

/** The check, live: the drawn house fills as devices are found. */
export function CheckingScreen() {
  const { t } = useTranslation(['checking', 'common']);
  const { navigation } = useStores();
  const [asList, showAsList] = useState(false);
  const running = useScan((state) => state.state === 'running' || state.state === 'stopping');
  const seen = useScan((state) => state.live.startedAt !== undefined);
  const open = (device: string) => navigation.getState().go({ screen: 'device', device });
  if (!running && !seen) return <BeforeScan />;
  return (
    <div className="checking">
      <figure className="scene">
        {asList ? <FoundList onOpen={open} /> : <House onOpen={open} onMore={() => showAsList(true)} />}
        <figcaption className="row spread">
          <span className="small quieter">{t('caption')}</span>
          <Button small look="plain" icon={asList ? 'home' : 'list'} onPress={() => showAsList(!asList)}>
            {t(asList ? 'common:showHouse' : 'common:showList')}
          </Button>
        </figcaption>
      </figure>
      <div className="check-side">
        <Progress />
        <Feed />
        <StopBar />
      </div>
    </div>
  );
}
