import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Hint } from '../../components/note.tsx';
import { useDeviceName } from '../../device/device-name.ts';
import { type Placed, type Task, tasks } from '../../device/standing.ts';
import { useLanguage } from '../../i18n.ts';
import { Tile } from '../../icons/device-icon.tsx';
import { useApp, useStores } from '../../stores/stores.ts';
import { useStartWizard } from '../../wizard/start-wizard.ts';
import { fullStop } from '../../words/full-stop.ts';

const most = 3;

function Row({ task, number }: { task: Task; number: number }) {
  const { t } = useTranslation(['home', 'common']);
  const { say } = useLanguage();
  const { navigation } = useStores();
  const startWizard = useStartWizard();
  const name = useDeviceName()(task.device);
  const { device, finding, wizard } = task;
  const title = say(wizard?.title ?? finding.title);
  return (
    <li>
      <span className="first-number numbers">{number}</span>
      <Tile kind={device.kind} />
      <div className="stack">
        <h3>{title}</h3>
        <p className="quiet">
          <b>
            <bdi>{name}</bdi>.
          </b>{' '}
          {fullStop(say(wizard ? finding.title : finding.reason))}
        </p>
      </div>
      <span className="first-time">
        {wizard && <Hint icon="clock">{t('common:minutes', { count: wizard.minutes })}</Hint>}
      </span>
      <Button
        small
        {...(number === 1 && { look: 'go' as const })}
        label={t(wizard ? 'fixThisLabel' : 'seeWhatLabel', { task: title, device: name })}
        onPress={() =>
          wizard
            ? startWizard({ device: device.id, wizard: wizard.id, check: finding.check })
            : navigation.getState().go({ screen: 'device', device: device.id, guideline: finding.guideline })
        }
      >
        {t(wizard ? 'fixThis' : 'seeWhat')}
      </Button>
    </li>
  );
}

/** What to do first: three things, the most needed on top. */
export function FirstThings({ placed }: { placed: readonly Placed[] }) {
  const { t } = useTranslation('home');
  const catalogue = useApp((state) => state.catalogue);
  const [all, showAll] = useState(false);
  const toDo = tasks(placed, catalogue);
  if (toDo.length === 0) return null;
  const shown = all ? toDo : toDo.slice(0, most);
  return (
    <section>
      <h2>{t('doFirst')}</h2>
      <ol className="card first-things">
        {shown.map((task, at) => (
          <Row key={`${task.device.id} ${task.finding.check}`} task={task} number={at + 1} />
        ))}
      </ol>
      {toDo.length > most && (
        <div>
          <Button small look="plain" icon={all ? 'up' : 'down'} expanded={all} onPress={() => showAll(!all)}>
            {all ? t('showFewer') : t('showAll', { count: toDo.length - most })}
          </Button>
        </div>
      )}
    </section>
  );
}
