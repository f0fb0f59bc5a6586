import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Heading } from '../../components/page.tsx';
import { Steps } from '../../components/steps.tsx';
import { HouseFront } from '../../drawings/house-front.tsx';
import { useStores } from '../../stores/stores.ts';
import { TryDemo } from './try-demo.tsx';

/** This computer is joined to nothing. */
export function NoNetwork() {
  const { t } = useTranslation(['welcome', 'common']);
  const { app } = useStores();
  return (
    <Empty
      picture={<HouseFront door="latched" lit={0} label={t('none.house')} />}
      title={<Heading>{t('none.title')}</Heading>}
    >
      <p className="lead">{t('none.body')}</p>
      <Steps steps={t('none.steps', { returnObjects: true })} />
      <Button look="go" icon="refresh" onPress={() => void app.getState().lookForNetworks()}>
        {t('common:tryAgain')}
      </Button>
      <TryDemo />
    </Empty>
  );
}
