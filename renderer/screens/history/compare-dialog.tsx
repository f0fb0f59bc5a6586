import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckSummary, Comparison } from '../../../electron/ipc-contract.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Select } from '../../components/select.tsx';
import { useStores } from '../../stores/stores.ts';
import { useWhen } from '../../words/moment.ts';
import { TimelineLine } from './timeline-line.tsx';

/** Two kept checks side by side, as a list of what changed. */
export function CompareDialog({ checks, onClose }: { checks: readonly CheckSummary[]; onClose: () => void }) {
  const { t } = useTranslation(['history', 'common']);
  const { app, bridge } = useStores();
  const when = useWhen();
  const [earlier, setEarlier] = useState(checks.at(-1)?.id ?? '');
  const [later, setLater] = useState(checks[0]?.id ?? '');
  const [comparison, keep] = useState<Comparison>();
  const choices = checks.map((check) => ({
    id: check.id,
    label: t('checkName', { when: when(check.startedAt), count: check.devices }),
  }));
  const compare = async () => {
    const answer = await bridge.invoke('checks:compare', { a: earlier, b: later });
    if (answer.ok) keep(answer.value);
    else app.getState().report(answer.problem);
  };
  return (
    <Dialog open title={t('compare')} onClose={onClose}>
      {checks.length < 2 ? (
        <p>{t('compareFew')}</p>
      ) : (
        <>
          <Select label={t('compareFirst')} choices={choices} value={earlier} onChange={setEarlier} />
          <Select label={t('compareSecond')} choices={choices} value={later} onChange={setLater} />
        </>
      )}
      {comparison && (
        <section className="comparison" role="status">
          {comparison.changes.length === 0 && <p>{t('compareNone')}</p>}
          <ol className="timeline">
            {comparison.changes.map((change) => (
              <li key={[change.type, change.device, change.before, change.after].join(' ')}>
                <TimelineLine event={change} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <div className="row spread">
        <Button onPress={onClose}>{t('common:close')}</Button>
        {checks.length > 1 && (
          <Button look="go" disabled={earlier === later} onPress={() => void compare()}>
            {t('compareDo')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
