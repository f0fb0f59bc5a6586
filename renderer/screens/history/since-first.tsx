import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckSummary } from '../../../electron/ipc-contract.ts';
import { place, standings } from '../../device/standing.ts';
import { useApp, useScan, useStores } from '../../stores/stores.ts';
import { type Counts, count } from '../home/hello.tsx';

/** How the devices stood in one kept check. */
function useCounts(check: CheckSummary | undefined): Counts | undefined {
  const { bridge } = useStores();
  const [counts, keep] = useState<Counts>();
  const id = check?.id;
  useEffect(() => {
    if (id === undefined) return;
    void bridge.invoke('checks:report', { check: id }).then((answer) => {
      if (answer.ok && answer.value.report) keep(count(place(answer.value.report.devices, [])));
    });
  }, [bridge, id]);
  return counts;
}

/** The home then and now, in four pairs of numbers. */
export function SinceFirst({
  first,
  last,
}: {
  first: CheckSummary | undefined;
  last: CheckSummary | undefined;
}) {
  const { t } = useTranslation(['history', 'common']);
  const then = useCounts(first);
  const report = useScan((state) => state.report);
  const annotations = useApp((state) => state.app?.annotations);
  if (then === undefined || report === undefined || last === undefined) return null;
  const now = count(place(report.devices, annotations ?? []));
  return (
    <section className="card since-first" aria-label={t('compareTitle')}>
      {standings.map((standing) => (
        <div key={standing}>
          <span className="quiet">{t(`common:group.${standing}`)}</span>
          <span className="since-numbers numbers" aria-hidden="true">
            <span>{then[standing]}</span>→<b>{now[standing]}</b>
          </span>
          <span className="visually-hidden">{t('from', { from: then[standing], to: now[standing] })}</span>
        </div>
      ))}
    </section>
  );
}
