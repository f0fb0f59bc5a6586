import './checks.css';
import './guidelines.css';
import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Heading, Page } from '../../components/page.tsx';
import { useLanguage } from '../../i18n.ts';
import { useApp, useScan, useStores } from '../../stores/stores.ts';
import { findChecks } from './find-checks.ts';
import { GuidelineCard } from './guideline-card.tsx';
import { NotKnown } from './not-known.tsx';
import { Overview } from './overview.tsx';

const longestSearch = 60;

/** Brings a guideline's card into view, and the focus with it. */
function showGuideline(number: number): void {
  const card = document.getElementById(`guideline-${number}`);
  card?.scrollIntoView({ block: 'start' });
  card?.focus({ preventScroll: true });
}

/** The thirteen guidelines explained, how the home stands under each, and every check that they are made of. */
export function GuidelinesScreen() {
  const { t } = useTranslation('guidelines');
  const { say } = useLanguage();
  const { app, bridge, scan } = useStores();
  const report = useScan((state) => state.report);
  const catalogue = useApp((state) => state.catalogue);
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words).trim();
  useEffect(() => {
    if (report) void scan.getState().loadStanding().then(app.getState().report);
  }, [app, scan, report]);
  const inOrder = [...(catalogue?.guidelines ?? [])].sort((a, b) => a.number - b.number);
  const checks = catalogue?.checks ?? [];
  const found = findChecks(checks, wanted, say);
  const searching = wanted !== '';
  return (
    <Page>
      <header className="stack">
        <Heading>{t('title')}</Heading>
        <p className="lead">{t('lead')}</p>
        <div>
          <Button
            small
            icon="link"
            onPress={() => void bridge.invoke('app:open-page', { page: 'code-of-practice' })}
          >
            {t('open')}
          </Button>
        </div>
      </header>
      {!searching && (
        <>
          <Overview guidelines={inOrder} onOpen={showGuideline} />
          <NotKnown />
        </>
      )}
      <div className="check-search">
        <Field
          label={t('search')}
          hint={t('searchHint')}
          value={words}
          onChange={setWords}
          longest={longestSearch}
        />
        <p role="status" className="quiet">
          {searching
            ? t('found', { count: found.length, all: checks.length })
            : t('all', { count: checks.length })}
        </p>
      </div>
      <ol className="guidelines">
        {inOrder.map((guideline) => {
          const own = found.filter((check) => check.guideline === guideline.number);
          if (searching && own.length === 0) return null;
          return (
            <GuidelineCard key={guideline.number} guideline={guideline} checks={own} searching={searching} />
          );
        })}
      </ol>
    </Page>
  );
}
