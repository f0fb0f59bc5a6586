import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../electron/ipc-contract.ts';
import { Toggle } from '../../components/choices.tsx';
import { Select } from '../../components/select.tsx';
import { oneOf, useChange } from './use-change.ts';

const languages = ['system', 'en', 'cy'] as const;
const themes = ['system', 'light', 'dark'] as const;
const sizes = [100, 125, 150, 200] as const;

/** Language, theme, contrast, movement and text size. */
export function LookPart({ settings }: { settings: Settings }) {
  const { t } = useTranslation('settings');
  const change = useChange();
  return (
    <section className="card settings-part">
      <h2>{t('look')}</h2>
      <div className="settings-fields">
        <Select
          label={t('language')}
          value={settings.language}
          onChange={(id) => {
            const language = oneOf(languages, id);
            if (language) change({ language });
          }}
          choices={languages.map((id) => ({ id, label: t(`languages.${id}`) }))}
        />
        <Select
          label={t('theme')}
          value={settings.theme}
          onChange={(id) => {
            const theme = oneOf(themes, id);
            if (theme) change({ theme });
          }}
          choices={themes.map((id) => ({ id, label: t(`themes.${id}`) }))}
        />
        <Select
          label={t('text')}
          value={String(settings.textSize)}
          onChange={(id) => {
            const textSize = oneOf(sizes, id);
            if (textSize) change({ textSize });
          }}
          choices={sizes.map((size) => ({ id: String(size), label: t(`texts.${size}`) }))}
        />
      </div>
      <Toggle
        label={t('contrast')}
        hint={t('contrastHint')}
        on={settings.contrast === 'more'}
        onChange={(on) => change({ contrast: on ? 'more' : 'system' })}
      />
      <Toggle
        label={t('motion')}
        hint={t('motionHint')}
        on={settings.motion === 'less'}
        onChange={(on) => change({ motion: on ? 'less' : 'system' })}
      />
    </section>
  );
}
