import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Brand } from '../drawings/brand.tsx';
import { Icon, type IconName } from '../icons/icon.tsx';
import type { ScreenName } from '../stores/navigation-store.ts';
import { useApp, useNavigation, useScan, useStores } from '../stores/stores.ts';
import { useWhen } from '../words/moment.ts';

type Entry = 'home' | 'map' | 'history' | 'guidelines' | 'report' | 'settings';

const entries: readonly { screen: Entry; icon: IconName }[] = [
  { screen: 'home', icon: 'home' },
  { screen: 'map', icon: 'map' },
  { screen: 'history', icon: 'history' },
  { screen: 'guidelines', icon: 'book' },
  { screen: 'report', icon: 'report' },
  { screen: 'settings', icon: 'settings' },
];

const belongsTo = (screen: ScreenName): ScreenName =>
  screen === 'device' || screen === 'checking' || screen === 'welcome' ? 'home' : screen;

function NetworkLine() {
  const { t } = useTranslation('shell');
  const when = useWhen();
  const demo = useApp((state) => state.app?.demo ?? false);
  const running = useScan((state) => state.state === 'running' || state.state === 'stopping');
  const report = useScan((state) => state.report);
  return (
    <div className="sidebar-network">
      <span className="strong">{demo ? t('demoHome') : t('yourNetwork')}</span>
      <span>
        {running
          ? t('checkingNow')
          : report
            ? t('lastCheck', { when: when(report.finishedAt) })
            : t('neverChecked')}
      </span>
    </div>
  );
}

/** The way around: a list at the left, a rail when there is less room, a row on top when there is little. */
export function Sidebar() {
  const { t } = useTranslation(['shell', 'common']);
  const { navigation } = useStores();
  const current = useNavigation((state) => belongsTo(state.place.screen));
  return (
    <nav className="sidebar" aria-label={t('navigation')}>
      <div className="brand">
        <Brand />
        <span>{t('common:app')}</span>
      </div>
      {entries.map(({ screen, icon }) => (
        <Link
          key={screen}
          className={screen === 'settings' ? 'sidebar-link sidebar-last' : 'sidebar-link'}
          {...(current === screen && { 'aria-current': 'page' as const })}
          onPress={() => navigation.getState().go({ screen })}
        >
          <Icon name={icon} />
          {t(screen)}
        </Link>
      ))}
      <NetworkLine />
    </nav>
  );
}
