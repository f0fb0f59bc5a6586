import './welcome.css';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Heading } from '../../components/page.tsx';
import { HouseFront } from '../../drawings/house-front.tsx';
import { Icon } from '../../icons/icon.tsx';
import { useApp, useNavigation, useStores } from '../../stores/stores.ts';
import { ConsentForm } from './consent-form.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { NoNetwork } from './no-network.tsx';
import { Refused } from './refused.tsx';
import { TryDemo } from './try-demo.tsx';

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

/** The way back for those who came from elsewhere, and the other language. */
function WelcomeTop() {
  const { t } = useTranslation('common');
  const { navigation } = useStores();
  const from = useNavigation((state) => state.trail.length > 0);
  const known = useApp((state) => (state.app?.consents.length ?? 0) > 0);
  return (
    <div className="welcome-top">
      {from && known && (
        <Button small look="plain" icon="back" onPress={() => navigation.getState().back()}>
          {t('back')}
        </Button>
      )}
      <LanguageSwitch />
    </div>
  );
}

/** First run, and every new network: what the app does, what it promises, and whether it may. */
export function WelcomeScreen() {
  const { app } = useStores();
  const networks = useApp((state) => state.networks);
  const asked = useApp((state) => state.networksAsked);
  useEffect(() => {
    void app.getState().lookForNetworks();
  }, [app]);

  return (
    <>
      <WelcomeTop />
      {asked && networks.length === 0 ? (
        <NoNetwork />
      ) : asked && !networks.some(({ allowed }) => allowed) ? (
        <Refused networks={networks} />
      ) : (
        <Invitation />
      )}
    </>
  );
}

function Invitation() {
  const { t } = useTranslation('welcome');
  const networks = useApp((state) => state.networks);
  const asked = useApp((state) => state.networksAsked);
  const consents = useApp((state) => state.app?.consents) ?? [];
  const allowed = networks.filter((network) => network.allowed);
  const again =
    asked &&
    consents.length > 0 &&
    !allowed.some(({ id }) => consents.some(({ network }) => network.id === id));
  return (
    <div className="welcome">
      <div className="welcome-text">
        <Heading>{t(again ? 'again.title' : 'title')}</Heading>
        <p className="lead">{t(again ? 'again.lead' : 'lead')}</p>
        <Promises />
        {asked ? (
          <>
            <ConsentForm networks={allowed} />
            <TryDemo />
          </>
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
