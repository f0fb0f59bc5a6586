import './welcome.css';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Heading } from '../../components/page.tsx';
import { HouseFront } from '../../drawings/house-front.tsx';
import { Icon } from '../../icons/icon.tsx';
import { useApp, useStores } from '../../stores/stores.ts';
import { ConsentForm } from './consent-form.tsx';
import { Refused } from './refused.tsx';

const promises = ['change', 'leave', 'gentle', 'stop'] as const;

function Promises() {
  const { t } = useTranslation('welcome');
  return (
    <section className="stack">
      <h2 className="visually-hidden">{t('promise')}</h2>
      <ul className="promises">
        {promises.map((promise) => (
          <li key={promise}>
            <Icon name="pass" />
            <span>{t(`promises.${promise}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoNetwork() {
  const { t } = useTranslation(['welcome', 'common']);
  const { app } = useStores();
  return (
    <Empty
      picture={<HouseFront door="latched" lit={0} label={t('none.house')} />}
      title={<Heading>{t('none.title')}</Heading>}
    >
      <p className="lead">{t('none.body')}</p>
      <Button look="go" icon="refresh" onPress={() => void app.getState().lookForNetworks()}>
        {t('common:tryAgain')}
      </Button>
    </Empty>
  );
}

/** First run, and every new network: what the app does, what it promises, and whether it may. */
export function WelcomeScreen() {
  const { t } = useTranslation('welcome');
  const { app } = useStores();
  const networks = useApp((state) => state.networks);
  const asked = useApp((state) => state.networksAsked);
  useEffect(() => {
    void app.getState().lookForNetworks();
  }, [app]);

  const allowed = networks.filter((network) => network.allowed);
  if (asked && networks.length === 0) return <NoNetwork />;
  if (asked && allowed.length === 0) return <Refused networks={networks} />;
  return (
    <div className="welcome">
      <div className="welcome-text">
        <Heading>{t('title')}</Heading>
        <p className="lead">{t('lead')}</p>
        <Promises />
        {asked ? (
          <ConsentForm networks={allowed} />
        ) : (
          <p role="status" className="quiet">
            {t('looking')}
          </p>
        )}
      </div>
      <HouseFront door="latched" lit={3} label={t('house')} />
    </div>
  );
}
