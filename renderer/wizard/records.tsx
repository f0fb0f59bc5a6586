import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WizardRun } from '../../electron/ipc-contract.ts';
import { useLanguage } from '../i18n.ts';
import { Icon } from '../icons/icon.tsx';
import { useScan, useStores } from '../stores/stores.ts';
import { date } from '../words/moment.ts';
import { SaveRecord } from './save-record.tsx';

const most = 20;

/** The finished runs that left a record, newest first. Asked for again after each look at a device. */
function useRecords(device: string | undefined): readonly WizardRun[] {
  const { bridge } = useStores();
  const report = useScan((state) => state.report);
  const [runs, keep] = useState<readonly WizardRun[]>([]);
  useEffect(() => {
    // A newer report may have put a record out of date, so it asks again.
    let current = report !== undefined;
    void bridge.invoke('wizard:runs', { ended: true, ...(device && { device }) }).then((answer) => {
      if (current && answer.ok) keep(answer.value);
    });
    return () => {
      current = false;
    };
  }, [bridge, device, report]);
  return runs.filter(({ task, ending }) => task !== 'fix' && ending?.subject !== undefined).slice(0, most);
}

/** The records of a device, or of the whole home. Nothing while there are none. */
export function Records({ device }: { device?: string }) {
  const { t } = useTranslation('wizard');
  const { language } = useLanguage();
  const runs = useRecords(device);
  if (runs.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t('record.title')}</h2>
      <ul className="records">
        {runs.map((run) => (
          <li key={run.id} className="card">
            <Icon name={run.task === 'delete' ? 'erase' : run.task === 'setup' ? 'setup' : 'validate'} />
            <div>
              <h3>
                {t(`record.${run.task === 'delete' || run.task === 'setup' ? run.task : 'validate'}`)}
                {run.ending?.subject?.model && (
                  <>
                    {' · '}
                    <bdi>{run.ending.subject.model}</bdi>
                  </>
                )}
              </h3>
              <p className="quiet">
                {date(run.ending?.at ?? run.updatedAt, language)}
                {run.ending?.outdated &&
                  ` · ${t('record.outdated', { date: date(run.ending.outdated.at, language) })}`}
              </p>
            </div>
            <SaveRecord run={run} small />
          </li>
        ))}
      </ul>
    </section>
  );
}
