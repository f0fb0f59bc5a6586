import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { useLanguage } from '../../i18n.ts';
import { useStores } from '../../stores/stores.ts';

/** The other language, in its own words: whoever needs it cannot read the way to Settings. */
export function LanguageSwitch() {
  const { t } = useTranslation('settings');
  const { language } = useLanguage();
  const { settings } = useStores();
  const other = language === 'en' ? 'cy' : 'en';
  return (
    <div className="language-switch" lang={other}>
      <Button small look="plain" onPress={() => void settings.getState().change({ language: other })}>
        {t(`languages.${other}`)}
      </Button>
    </div>
  );
}
