import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { NetworkChoice } from '../../../scanners/core/options.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Icon } from '../../icons/icon.tsx';
import { useApp, useStores } from '../../stores/stores.ts';

/** The owner's word, for one network, before the first packet. */
export function ConsentForm({ networks }: { networks: readonly NetworkChoice[] }) {
  const { t } = useTranslation('welcome');
  const { app, navigation } = useStores();
  const demo = useApp((state) => state.app?.demo ?? false);
  const [chosen, choose] = useState(networks[0]?.id);
  const [mine, setMine] = useState(false);

  const start = async () => {
    if (chosen === undefined) return;
    if (await app.getState().consent(chosen)) navigation.getState().go({ screen: 'home' });
  };
  return (
    <section className="consent card">
      {networks.length > 1 && (
        <Choices
          label={t('choose')}
          value={chosen ?? null}
          onChange={choose}
          choices={networks.map((network) => ({
            id: network.id,
            label: t('wired', { range: network.range }),
            hint: t('through', { interface: network.interface }),
          }))}
        />
      )}
      <Checkbox className="consent-tick" isSelected={mine} onChange={setMine}>
        <span className="tick-box">{mine && <Icon name="tick" />}</span>
        <span>{demo ? t('consentDemo') : t('consent')}</span>
      </Checkbox>
      <Button look="go" iconAfter="arrow" disabled={!mine} onPress={() => void start()}>
        {t('start')}
      </Button>
    </section>
  );
}
