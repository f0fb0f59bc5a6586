import { useTranslation } from 'react-i18next';
import { Chip } from '../../components/chip.tsx';
import { type Counts, told } from './home-answers.ts';

/** How many devices got which answer. */
export function Tally({ counts }: { counts: Counts }) {
  const { t } = useTranslation('guidelines');
  return (
    <ul className="tally" aria-label={t('inYourHome')}>
      {told
        .filter((answer) => counts[answer] > 0)
        .map((answer) => (
          <li key={answer}>
            <Chip answer={answer}>{t(`tally.${answer}`, { count: counts[answer] })}</Chip>
          </li>
        ))}
    </ul>
  );
}
