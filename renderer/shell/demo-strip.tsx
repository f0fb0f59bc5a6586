import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { useApp } from '../stores/stores.ts';
import { useEnterHome } from './enter-home.ts';

/** Above every screen of the pretend home: that nothing here is real, and the way out. */
export function DemoStrip() {
  const { t } = useTranslation('shell');
  const demo = useApp((state) => state.app?.demo ?? false);
  const { entering, enter } = useEnterHome();
  if (!demo) return null;
  return (
    <aside className="demo-strip" aria-label={t('demoHome')}>
      <Icon name="info" />
      <p>
        <b>{t('demoHome')}.</b> {t('demoNote')}
      </p>
      <Button small icon="close" disabled={entering} onPress={() => enter(false)}>
        {t('leaveDemo')}
      </Button>
    </aside>
  );
}
