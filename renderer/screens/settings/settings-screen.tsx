import './settings.css';
import { useTranslation } from 'react-i18next';
import { Heading, Page } from '../../components/page.tsx';
import { useSettings } from '../../stores/stores.ts';
import { AboutPart } from './about-part.tsx';
import { CheckingPart } from './checking-part.tsx';
import { DataPart } from './data-part.tsx';
import { LookPart } from './look-part.tsx';
import { NetworksPart } from './networks-part.tsx';
import { WatchPart } from './watch-part.tsx';

export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const settings = useSettings((state) => state.settings);
  return (
    <Page>
      <header>
        <Heading>{t('title')}</Heading>
      </header>
      {settings && (
        <>
          <LookPart settings={settings} />
          <NetworksPart />
          <CheckingPart settings={settings} />
          <WatchPart settings={settings} />
          <DataPart settings={settings} />
        </>
      )}
      <AboutPart />
    </Page>
  );
}
