import { useTranslation } from 'react-i18next';
import type { Catalogue, CheckEntry } from '../../../electron/ipc-contract.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Hint } from '../../components/note.tsx';
import { useLanguage } from '../../i18n.ts';
import { useScan } from '../../stores/stores.ts';
import { CheckCard } from './check-card.tsx';
import { guidelineCounts, needing } from './home-answers.ts';
import { Needing } from './needing.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { Tally } from './tally.tsx';

interface CardProps {
  guideline: Catalogue['guidelines'][number];
  /** All that it asks, or those that were searched for. */
  checks: readonly CheckEntry[];
  searching: boolean;
}

function Checks({ checks }: Pick<CardProps, 'checks'>) {
  return (
    <ul className="check-cards">
      {checks.map((check) => (
        <CheckCard key={check.id} check={check} />
      ))}
    </ul>
  );
}

/** How all devices stand under it, with the reasons. */
function Standing({ guideline, checks }: Pick<CardProps, 'guideline' | 'checks'>) {
  const { t } = useTranslation('guidelines');
  const devices = useScan((state) => state.report?.devices) ?? [];
  if (devices.length === 0) return <p className="quiet">{t('noStanding')}</p>;
  const { number } = guideline;
  return (
    <div className="guideline-standing">
      <Tally counts={guidelineCounts(devices, number)} />
      <Needing needy={needing(devices, (finding) => finding.guideline === number)} guideline={number} />
      <OpenQuestions checks={checks} />
    </div>
  );
}

/** A guideline: what it asks, how the home stands, and every check that it is made of. */
export function GuidelineCard({ guideline, checks, searching }: CardProps) {
  const { t } = useTranslation('guidelines');
  const { say } = useLanguage();
  return (
    <li className="card guideline" id={`guideline-${guideline.number}`} tabIndex={-1}>
      <span className="guideline-number numbers">{guideline.number}</span>
      <div className="stack">
        <div className="row spread">
          <h2>{say(guideline.title)}</h2>
          <Hint icon={guideline.law ? 'report' : 'info'}>{t(guideline.law ? 'law' : 'goodPractice')}</Hint>
        </div>
        {searching ? (
          <Checks checks={checks} />
        ) : (
          <>
            <p>{say(guideline.demand)}</p>
            <p className="quiet">{say(guideline.why)}</p>
            <Standing guideline={guideline} checks={checks} />
            <Disclosure title={`${t('howChecked')}: ${t('checks', { count: checks.length })}`}>
              <Checks checks={checks} />
            </Disclosure>
          </>
        )}
      </div>
    </li>
  );
}
