import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckingScreen } from '../screens/checking/checking-screen.tsx';
import { DeviceScreen } from '../screens/device/device-screen.tsx';
import { GuidelinesScreen } from '../screens/guidelines/guidelines-screen.tsx';
import { HistoryScreen } from '../screens/history/history-screen.tsx';
import { HomeScreen } from '../screens/home/home-screen.tsx';
import { MapScreen } from '../screens/map/map-screen.tsx';
import { ReportScreen } from '../screens/report/report-screen.tsx';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';
import { WelcomeScreen } from '../screens/welcome/welcome-screen.tsx';
import type { Place } from '../stores/navigation-store.ts';
import { useApp, useNavigation, useScan } from '../stores/stores.ts';
import { WizardScreen } from '../wizard/wizard-screen.tsx';

function screenOf(place: Place): ReactElement {
  switch (place.screen) {
    case 'welcome':
      return <WelcomeScreen />;
    case 'checking':
      return <CheckingScreen />;
    case 'device':
      return <DeviceScreen {...place} key={place.device} />;
    case 'wizard':
      return <WizardScreen />;
    case 'home':
      return <HomeScreen />;
    case 'map':
      return <MapScreen />;
    case 'history':
      return <HistoryScreen {...place} key={place.device ?? ''} />;
    case 'guidelines':
      return <GuidelinesScreen />;
    case 'report':
      return <ReportScreen />;
    case 'settings':
      return <SettingsScreen />;
  }
}

/** The screen of the place where the person is. */
export function Screen() {
  const { t } = useTranslation('shell');
  const place = useNavigation((state) => state.place);
  const ready = useApp((state) => state.app !== undefined);
  const loaded = useScan((state) => state.state !== 'loading');
  if (!ready || !loaded) {
    return (
      <p role="status" className="quiet">
        {t('loading')}
      </p>
    );
  }
  return screenOf(place);
}
