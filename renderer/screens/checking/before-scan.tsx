import { useTranslation } from 'react-i18next';
import { LatchButton } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Heading } from '../../components/page.tsx';
import { HouseFront } from '../../drawings/house-front.tsx';
import { useStartCheck } from '../home/start-check.ts';

/** Nothing is running: the one thing to do is to start. */
export function BeforeScan() {
  const { t } = useTranslation('home');
  const start = useStartCheck();
  return (
    <Empty
      picture={<HouseFront door="latched" lit={3} label={t('house.latched')} />}
      title={<Heading>{t('first.title')}</Heading>}
    >
      <LatchButton onPress={start}>{t('first.check')}</LatchButton>
    </Empty>
  );
}
