import './shell.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../stores/stores.ts';
import { Banners } from './banners.tsx';
import { DemoStrip } from './demo-strip.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { Sidebar } from './sidebar.tsx';

/** The frame around every screen. A wizard and the first welcome stand alone, without the navigation. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell');
  const screen = useNavigation((state) => state.place.screen);
  const moves = useNavigation((state) => state.moves);
  const main = useRef<HTMLElement>(null);
  useKeptFocus();
  useEffect(() => {
    if (moves > 0) main.current?.scrollTo({ top: 0 });
  }, [moves]);

  const alone = screen === 'welcome';
  return (
    <div className="frame">
      <DemoStrip />
      {screen === 'wizard' ? (
        children
      ) : (
        <div className={alone ? 'shell shell-alone' : 'shell'}>
          <a className="skip" href="#main">
            {t('skip')}
          </a>
          {!alone && <Sidebar />}
          <main
            id="main"
            ref={main}
            tabIndex={-1}
            className={screen === 'checking' ? 'main main-full' : 'main'}
          >
            <Banners />
            {children}
          </main>
        </div>
      )}
    </div>
  );
}
