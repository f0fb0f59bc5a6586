import './standing.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckStanding } from '../../../electron/ipc-contract.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { standings } from '../../device/standing.ts';
import { useLanguage } from '../../i18n.ts';
import { useApp, useScan, useStores } from '../../stores/stores.ts';
import { useWhen } from '../../words/moment.ts';
import { type Column, columnsOf } from './standing-columns.ts';
import { StandingDrawing, StandingLegend } from './standing-drawing.tsx';

const everything = 'all';

function useStandings(): readonly CheckStanding[] {
  const { app, bridge } = useStores();
  const report = useScan((state) => state.report);
  const [kept, keep] = useState<readonly CheckStanding[]>([]);
  useEffect(() => {
    if (report === undefined) return;
    void bridge.invoke('history:standing', {}).then((answer) => {
      if (answer.ok) keep(answer.value);
      else app.getState().report(answer.problem);
    });
  }, [app, bridge, report]);
  return kept;
}

/** The same as the drawing, in words and numbers; newest first. */
function Table({ columns, title, hidden }: { columns: readonly Column[]; title: string; hidden: boolean }) {
  const { t } = useTranslation('history');
  const when = useWhen();
  return (
    <div className={hidden ? 'visually-hidden' : 'standing-table'}>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('standing.check')}</th>
            {standings.map((standing) => (
              <th key={standing} scope="col">
                {t(`standing.${standing}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...columns].reverse().map(({ check, at, counts }) => (
            <tr key={check}>
              <th scope="row">{when(at)}</th>
              {standings.map((standing) => (
                <td key={standing} className="numbers">
                  {counts[standing]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How the home stood under the guidelines, check by check: as a drawing, and as a table. */
export function StandingChart() {
  const { t } = useTranslation('history');
  const { say } = useLanguage();
  const guidelines = useApp((state) => state.catalogue?.guidelines);
  const kept = useStandings();
  const [chosen, choose] = useState(everything);
  const [asTable, showTable] = useState(false);
  if (kept.length < 2) return null;
  const inOrder = [...(guidelines ?? [])].sort((a, b) => a.number - b.number);
  const choices = [
    { id: everything, label: t('standing.all') },
    ...inOrder.map(({ number, title }) => ({ id: String(number), label: `${number}. ${say(title)}` })),
  ];
  const columns = columnsOf(kept, chosen === everything ? undefined : Number(chosen));
  const caption = t(chosen === everything ? 'standing.captionAll' : 'standing.captionOne');
  return (
    <section className="card standing-chart">
      <header className="row spread">
        <h2>{t('standing.title')}</h2>
        <Button small look="plain" icon={asTable ? 'history' : 'list'} onPress={() => showTable(!asTable)}>
          {t(asTable ? 'standing.asDrawing' : 'standing.asTable')}
        </Button>
      </header>
      <Select label={t('standing.choose')} choices={choices} value={chosen} onChange={choose} />
      <figure className="stack">
        <figcaption className="small quiet">{caption}</figcaption>
        {!asTable && (
          <>
            <StandingDrawing columns={columns} />
            <StandingLegend />
          </>
        )}
        <Table columns={columns} title={caption} hidden={!asTable} />
      </figure>
    </section>
  );
}
