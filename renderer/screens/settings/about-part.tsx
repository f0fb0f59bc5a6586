import { useTranslation } from 'react-i18next';
import type { Page as WebPage } from '../../../electron/ipc-contract.ts';
import { Button } from '../../components/button.tsx';
import { Toggle } from '../../components/choices.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Note } from '../../components/note.tsx';
import { useLanguage } from '../../i18n.ts';
import { useApp, useStores } from '../../stores/stores.ts';
import { useChange } from './use-change.ts';

const pages: readonly { page: WebPage; words: 'problem' | 'lawPage' | 'releases' | 'licences' }[] = [
  { page: 'report-a-problem', words: 'problem' },
  { page: 'psti-law', words: 'lawPage' },
  { page: 'releases', words: 'releases' },
  { page: 'licences', words: 'licences' },
];

const mostProblems = 10;

/** Which Homelatch this is, where to read more, and what went wrong lately. */
export function AboutPart() {
  const { t } = useTranslation('settings');
  const { say } = useLanguage();
  const { bridge } = useStores();
  const change = useChange();
  const app = useApp((state) => state.app);
  if (app === undefined) return null;
  return (
    <section className="card settings-part">
      <h2>{t('about')}</h2>
      <p>
        {t('version', { version: app.version })} <span className="quiet">{t(`updates.${app.updates}`)}</span>
      </p>
      {app.updates !== 'inactive' && (
        <Toggle
          label={t('lookForUpdates')}
          hint={t('lookForUpdatesHint')}
          on={app.settings.updates}
          onChange={(updates) => change({ updates })}
        />
      )}
      {app.testBuild && <Note tone="weak">{t('testBuild')}</Note>}
      <div className="row">
        {pages.map(({ page, words }) => (
          <Button
            key={page}
            small
            look="plain"
            icon="link"
            onPress={() => void bridge.invoke('app:open-page', { page })}
          >
            {t(words)}
          </Button>
        ))}
      </div>
      {app.problems.length > 0 && (
        <Disclosure title={t('problems')}>
          <ul className="settings-problems">
            {app.problems.slice(-mostProblems).map((problem) => (
              <li key={`${problem.code} ${problem.message.en}`}>{say(problem.message)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
