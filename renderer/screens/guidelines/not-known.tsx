import { useTranslation } from 'react-i18next';
import { Icon } from '../../icons/icon.tsx';
import { useScan } from '../../stores/stores.ts';
import { lackIcons, lacks } from './open-questions.tsx';

/** The questions without an answer, by what an answer would take. Unknown is told as plainly as good and bad. */
export function NotKnown() {
  const { t } = useTranslation('guidelines');
  const unanswered = useScan((state) => state.standing?.unanswered);
  if (unanswered === undefined || unanswered.answered === unanswered.of) return null;
  return (
    <section className="card not-known">
      <h2>{t('notKnown.title')}</h2>
      <p className="quiet">{t('notKnown.lead', { answered: unanswered.answered, all: unanswered.of })}</p>
      <ul>
        {lacks
          .filter((lack) => unanswered[lack] > 0)
          .map((lack) => (
            <li key={lack}>
              <Icon name={lackIcons[lack]} />
              <span className="not-known-count numbers">{unanswered[lack]}</span>
              <span>
                <b>{t(`notKnown.${lack}`)}</b>
                <span className="small quiet">{t(`notKnown.${lack}Hint`)}</span>
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
