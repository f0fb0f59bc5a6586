import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { useEnterHome } from '../../shell/enter-home.ts';
import { useApp } from '../../stores/stores.ts';

/** The way to look around without a network of one's own: one press, and the pretend home is being checked. */
export function TryDemo() {
  const { t } = useTranslation('welcome');
  const { entering, enter } = useEnterHome();
  const demo = useApp((state) => state.app?.demo ?? false);
  if (demo) return null;
  return (
    <div className="try-demo">
      <Button small icon="home" disabled={entering} onPress={() => enter(true)}>
        {t('demo.try')}
      </Button>
      <p className="small quiet" role="status">
        {t(entering ? 'demo.opening' : 'demo.hint')}
      </p>
    </div>
  );
}
