import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consent } from '../../../electron/ipc-contract.ts';
import { Button } from '../../components/button.tsx';
import { Toggle } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useLanguage } from '../../i18n.ts';
import { useApp, useStores } from '../../stores/stores.ts';
import { date } from '../../words/moment.ts';

function Network({ consent }: { consent: Consent }) {
  const { t } = useTranslation(['settings', 'welcome', 'common']);
  const { language } = useLanguage();
  const { app } = useStores();
  const [asking, ask] = useState(false);
  const { network, at, careful, logins } = consent;
  const allow = (levels: { careful: boolean; logins: boolean }) =>
    void app.getState().allow({ networkId: network.id, ...levels });
  return (
    <li className="settings-network">
      <div className="row spread">
        <div>
          <h3>{t('welcome:wired', { range: network.range })}</h3>
          <p className="small quiet">{t('since', { date: date(at, language) })}</p>
        </div>
        <Button small look="grave" onPress={() => ask(true)}>
          {t('withdraw')}
        </Button>
      </div>
      <Toggle
        label={t('careful')}
        hint={t('carefulHint')}
        on={careful}
        onChange={(on) => allow({ careful: on, logins })}
      />
      <Toggle
        label={t('logins')}
        hint={t('loginsHint')}
        on={logins}
        onChange={(on) => allow({ careful, logins: on })}
      />
      <Dialog open={asking} title={t('withdrawTitle')} onClose={() => ask(false)}>
        <p>{t('withdrawBody')}</p>
        <div className="row spread">
          <Button onPress={() => ask(false)}>{t('common:cancel')}</Button>
          <Button
            look="grave-go"
            onPress={() => {
              ask(false);
              void app.getState().withdraw(network.id);
            }}
          >
            {t('withdrawDo')}
          </Button>
        </div>
      </Dialog>
    </li>
  );
}

/** The networks that the owner said are theirs, and what they allow on each. */
export function NetworksPart() {
  const { t } = useTranslation('settings');
  const { navigation } = useStores();
  const consents = useApp((state) => state.app?.consents) ?? [];
  return (
    <section className="card settings-part">
      <h2>{t('network')}</h2>
      <p className="quiet">{t(consents.length > 0 ? 'networkHint' : 'noNetworks')}</p>
      <ul className="settings-networks">
        {consents.map((consent) => (
          <Network key={consent.network.id} consent={consent} />
        ))}
      </ul>
      <div>
        <Button small icon="plus" onPress={() => navigation.getState().go({ screen: 'welcome' })}>
          {t('addNetwork')}
        </Button>
      </div>
    </section>
  );
}
