import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../electron/ipc-contract.ts';
import { Choices, Toggle } from '../../components/choices.tsx';
import { oneOf, useChange } from './use-change.ts';

const depths = ['quick', 'standard', 'full'] as const;

/** How closely a check looks. */
export function CheckingPart({ settings }: { settings: Settings }) {
  const { t } = useTranslation('settings');
  const change = useChange();
  return (
    <section className="card settings-part">
      <h2>{t('checking')}</h2>
      <Choices
        label={t('depth')}
        value={settings.depth}
        onChange={(id) => {
          const depth = oneOf(depths, id);
          if (depth) change({ depth });
        }}
        choices={depths.map((id) => ({ id, label: t(`depths.${id}`), hint: t(`depthHints.${id}`) }))}
      />
      <Toggle
        label={t('nmap')}
        hint={t('nmapHint')}
        on={settings.nmap === 'auto'}
        onChange={(on) => change({ nmap: on ? 'auto' : 'never' })}
      />
    </section>
  );
}
