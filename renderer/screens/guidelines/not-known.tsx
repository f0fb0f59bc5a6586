import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../icons/icon.tsx';
import { useScan, useStores } from '../../stores/stores.ts';

const reasons = ['closer', 'owner', 'maker', 'silent'] as const;
const icons: Readonly<Record<(typeof reasons)[number], IconName>> = {
  closer: 'measured',
  owner: 'person',
  maker: 'maker',
  silent: 'unknown',
};

/** The questions without an answer, by what an answer would take. Unknown is told as plainly as good and bad. */
export function NotKnown() {
  const { t } = useTranslation('guidelines');
  const { app, scan } = useStores();
  const report = useScan((state) => state.report);
  const unanswered = useScan((state) => state.standing?.unanswered);
  useEffect(() => {
    if (report) void scan.getState().loadStanding().then(app.getState().report);
  }, [app, scan, report]);
  if (unanswered === undefined || unanswered.answered === unanswered.of) return null;
  return (
    <section className="card not-known">
      <h2>{t('notKnown.title')}</h2>
      <p className="quiet">{t('notKnown.lead', { answered: unanswered.answered, all: unanswered.of })}</p>
      <ul>
        {reasons
          .filter((reason) => unanswered[reason] > 0)
          .map((reason) => (
            <li key={reason}>
              <Icon name={icons[reason]} />
              <span className="not-known-count numbers">{unanswered[reason]}</span>
              <span>
                <b>{t(`notKnown.${reason}`)}</b>
                <span className="small quiet">{t(`notKnown.${reason}Hint`)}</span>
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
