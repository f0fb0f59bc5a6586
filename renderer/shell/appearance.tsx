import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { languageFor } from '../i18n.ts';
import { useSettings } from '../stores/stores.ts';

const asksForContrast = window.matchMedia('(prefers-contrast: more)');

function useSystemContrast(): boolean {
  return useSyncExternalStore(
    (told) => {
      asksForContrast.addEventListener('change', told);
      return () => asksForContrast.removeEventListener('change', told);
    },
    () => asksForContrast.matches,
  );
}

function mark(name: string, value: string | undefined): void {
  if (value === undefined) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}

/** Chromium 114 does not always ask container queries again when only the text size changed; a new container does. */
function layOutAnew(): void {
  const container = document.getElementById('app');
  if (container === null) return;
  container.style.containerType = 'normal';
  void container.offsetWidth;
  container.style.containerType = '';
}

/** Puts the chosen theme, contrast, motion, text size and language on the page's root. */
export function Appearance() {
  const { i18n } = useTranslation();
  const settings = useSettings((state) => state.settings);
  const systemContrast = useSystemContrast();

  useEffect(() => {
    if (settings === undefined) return;
    mark('theme', settings.theme === 'system' ? undefined : settings.theme);
    mark('contrast', settings.contrast === 'more' || systemContrast ? 'more' : undefined);
    mark('motion', settings.motion === 'less' ? 'less' : undefined);
    mark('text', settings.textSize === 100 ? undefined : String(settings.textSize));
    layOutAnew();
  }, [settings, systemContrast]);

  const choice = settings?.language;
  useEffect(() => {
    if (choice === undefined) return;
    const language = languageFor(choice, navigator.languages);
    document.documentElement.lang = language === 'cy' ? 'cy' : 'en-GB';
    if (i18n.language !== language) void i18n.changeLanguage(language);
  }, [choice, i18n]);
  return null;
}
