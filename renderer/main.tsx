import './styles/tokens.css';
import './styles/drawing-tokens.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { theBridge } from './bridge.ts';
import { createTranslator, languageFor } from './i18n.ts';
import { createStores } from './stores/stores.ts';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app.');

const stores = createStores(theBridge());
createRoot(place).render(
  <App stores={stores} translator={createTranslator(languageFor('system', navigator.languages))} />,
);
