import { useTranslation } from 'react-i18next';
import type { CheckResult } from '../../scanners/core/model.ts';
import { Chip } from '../components/chip.tsx';
import { Hint } from '../components/note.tsx';
import { useLanguage } from '../i18n.ts';
import { useApp } from '../stores/stores.ts';

const answers = ['fail', 'weak', 'pass', 'unknown'] as const;

/** Many checks at once: how many of each answer, and what asks for something by name. */
export function LookOver({ after, ended = false }: { after: readonly CheckResult[]; ended?: boolean }) {
  const { t } = useTranslation('wizard');
  const { say } = useLanguage();
  const checks = useApp((state) => state.catalogue?.checks) ?? [];
  const titleOf = (id: string) => checks.find((check) => check.id === id)?.text.failed;
  const asking = after.filter(({ result }) => result === 'fail' || result === 'weak');
  return (
    <div className="stack">
      <ul className="look-over">
        {answers.map((answer) => {
          const count = after.filter(({ result }) => result === answer).length;
          return (
            count > 0 && (
              <li key={answer}>
                <Chip answer={answer} />
                <span className="numbers">{count}</span>
              </li>
            )
          );
        })}
      </ul>
      {asking.length > 0 && (
        <ul className="tips">
          {asking.map(({ id, reason }) => (
            <li key={id}>{say(titleOf(id) ?? reason)}</li>
          ))}
        </ul>
      )}
      {asking.length > 0 && !ended && <Hint icon="info">{t('lookOver.fixLater')}</Hint>}
    </div>
  );
}
