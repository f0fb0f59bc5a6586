/** The languages of the page. Texts that the engine brings along are shown by the same choice. */
import { createInstance, type i18n } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Text } from '../scanners/core/text.ts';
import { cy } from './locales/cy/index.ts';
import { en } from './locales/en/index.ts';

export type Language = 'en' | 'cy';

export function createTranslator(language: Language): i18n {
  const translator = createInstance();
  void translator.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en, cy },
    ns: Object.keys(en),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
  return translator;
}

/** The language for a choice in the settings. */
export function languageFor(choice: 'system' | Language, system: readonly string[]): Language {
  if (choice !== 'system') return choice;
  return system[0]?.toLowerCase().startsWith('cy') ? 'cy' : 'en';
}

/** The current language, and the way to say the engine's texts in it. */
export function useLanguage() {
  const { i18n: translator } = useTranslation();
  const language: Language = translator.language === 'cy' ? 'cy' : 'en';
  return { language, say: (text: Text) => text[language] ?? text.en };
}
