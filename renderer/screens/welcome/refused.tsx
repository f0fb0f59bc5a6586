import { useTranslation } from 'react-i18next';
import type { NetworkChoice } from '../../../scanners/core/options.ts';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Heading } from '../../components/page.tsx';
import { HouseFront } from '../../drawings/house-front.tsx';
import { useLanguage } from '../../i18n.ts';
import { useStores } from '../../stores/stores.ts';
import { TryDemo } from './try-demo.tsx';

/** No network here may be checked, and why. */
export function Refused({ networks }: { networks: readonly NetworkChoice[] }) {
  const { t } = useTranslation(['welcome', 'common']);
  const { say } = useLanguage();
  const { app } = useStores();
  return (
    <Empty
      picture={<HouseFront door="latched" lit={0} label={t('refused.house')} />}
      title={<Heading>{t('refused.title')}</Heading>}
    >
      <p className="lead">{t('refused.body')}</p>
      <ul className="refusals">
        {networks.map((network) => (
          <li key={network.id} className="card">
            <span className="strong">{t('wired', { range: network.range })}</span>
            <p>{network.code ? t(`refused.code.${network.code}`) : network.why && say(network.why)}</p>
            {network.code && <p className="quiet">{t(`refused.do.${network.code}`)}</p>}
          </li>
        ))}
      </ul>
      <Button look="go" icon="refresh" onPress={() => void app.getState().lookForNetworks()}>
        {t('common:tryAgain')}
      </Button>
      <TryDemo />
    </Empty>
  );
}
