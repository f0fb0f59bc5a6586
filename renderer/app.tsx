import type { i18n } from 'i18next';
import { type ReactNode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { useLanguage } from './i18n.ts';
import { Appearance } from './shell/appearance.tsx';
import { Screen } from './shell/screen.tsx';
import { Shell } from './shell/shell.tsx';
import { type Stores, StoresProvider } from './stores/stores.ts';

/** Loads what the program knows, and follows where it asks the page to go. */
async function begin({ app, scan, settings, wizard, navigation }: Stores): Promise<void> {
  const [trouble] = await Promise.all([
    scan.getState().load(),
    app.getState().load(),
    settings.getState().load(),
    wizard.getState().loadOpen(),
  ]);
  app.getState().report(trouble);
  const { app: state } = app.getState();
  if (state?.running !== undefined) navigation.getState().go({ screen: 'checking' });
  else if (state?.consents.length === 0) navigation.getState().go({ screen: 'welcome' });
}

function follow({ bridge, navigation }: Stores): () => void {
  return bridge.on('app:event', (event) => {
    if (event.type !== 'navigate') return;
    const { go } = navigation.getState();
    if (event.screen === 'device') {
      if (event.device !== undefined) go({ screen: 'device', device: event.device });
    } else {
      go({ screen: event.screen });
    }
  });
}

/** The components' own words and formats, in the language of the moment. */
function Localised({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  return <I18nProvider locale={language === 'cy' ? 'cy-GB' : 'en-GB'}>{children}</I18nProvider>;
}

export function App({ stores, translator }: { stores: Stores; translator: i18n }) {
  useEffect(() => {
    void begin(stores);
    return follow(stores);
  }, [stores]);
  return (
    <StoresProvider value={stores}>
      <I18nextProvider i18n={translator}>
        <Localised>
          <Appearance />
          <Shell>
            <Screen />
          </Shell>
        </Localised>
      </I18nextProvider>
    </StoresProvider>
  );
}
