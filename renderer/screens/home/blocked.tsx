import { useTranslation } from 'react-i18next';
import type { AppState } from '../../../electron/ipc-contract.ts';
import type { Report } from '../../../scanners/core/model.ts';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Heading } from '../../components/page.tsx';
import { Steps } from '../../components/steps.tsx';
import { HouseFront } from '../../drawings/house-front.tsx';
import { useApp, useStores } from '../../stores/stores.ts';
import { useStartCheck } from './start-check.ts';

/**
 * A check that met nobody but this computer, not even the router. Nearly always the system keeps the app from the
 * local network: macOS asks the person for it since 15, Windows and Linux have a firewall.
 */
export const metNobody = ({
  status,
  devices,
  problems,
}: Pick<Report, 'status' | 'devices' | 'problems'>): boolean =>
  problems.some(({ code }) => code === 'local-network-blocked') ||
  (status === 'complete' && devices.every(({ role }) => role === 'this-computer'));

const systems: Readonly<Record<AppState['platform'], 'mac' | 'windows' | 'linux'>> = {
  mac: 'mac',
  windows: 'windows',
  linux: 'linux',
  other: 'linux',
};

/** What to allow, on this person's system, so that the home can be seen. */
export function Blocked() {
  const { t } = useTranslation('home');
  const { bridge } = useStores();
  const start = useStartCheck();
  const system = systems[useApp((state) => state.app?.platform) ?? 'other'];
  return (
    <Empty
      picture={<HouseFront door="latched" lit={0} label={t('blocked.house')} />}
      title={<Heading>{t('blocked.title')}</Heading>}
    >
      <p className="lead">{t('blocked.body')}</p>
      <Steps steps={t(`blocked.${system}`, { returnObjects: true })} />
      {system !== 'linux' && <p className="quiet">{t('blocked.also')}</p>}
      <div className="row">
        {system !== 'linux' && (
          <Button
            icon="settings"
            onPress={() => void bridge.invoke('app:open-page', { page: 'network-permission' })}
          >
            {t('blocked.open')}
          </Button>
        )}
        <Button look="go" icon="refresh" onPress={start}>
          {t('checkAgain')}
        </Button>
      </div>
    </Empty>
  );
}
