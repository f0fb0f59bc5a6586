import './chip.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../scanners/core/model.ts';
import { Icon, type IconName } from '../icons/icon.tsx';

const shapes: Readonly<Record<Result, IconName>> = {
  pass: 'pass',
  weak: 'weak',
  fail: 'fail',
  unknown: 'unknown',
  'not-applicable': 'na',
};

/** An answer's shape, without words: only where the words stand beside it. */
export function AnswerIcon({ answer, small }: { answer: Result; small?: boolean }) {
  return <Icon name={shapes[answer]} small={small ?? false} />;
}

/** An answer as shape, word and colour, always all three. */
export function Chip({ answer, children }: { answer: Result; children?: ReactNode }) {
  const { t } = useTranslation('common');
  return (
    <span className={`chip ${answer}`}>
      <AnswerIcon answer={answer} small />
      {children ?? t(`answer.${answer}`)}
    </span>
  );
}
