import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepWork, WizardRun } from '../../electron/ipc-contract.ts';
import { Button } from '../components/button.tsx';
import { Choices } from '../components/choices.tsx';
import { Note } from '../components/note.tsx';
import { useDeviceName } from '../device/device-name.ts';
import { useLanguage } from '../i18n.ts';
import { Tile } from '../icons/device-icon.tsx';
import { Icon } from '../icons/icon.tsx';
import { useScan, useWizard } from '../stores/stores.ts';
import { time } from '../words/moment.ts';
import { Named } from '../words/said.tsx';
import type { StepOf } from './step.ts';
import { Body, Foot } from './step-frame.tsx';
import { useAnswer } from './use-answer.ts';

type Working = Extract<StepWork, { state: 'working' }>;
type Done = Extract<StepWork, { state: 'done' }>;

/** Seconds since a moment, counted while it is looked at. */
function useSecondsSince(since: string): number {
  const [now, tick] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
}

/** How long we have been watching, until when we do, and what helps when it takes long. */
function Watching({ work, step }: { work: Working; step: StepOf<'wait-for'> }) {
  const { t } = useTranslation('wizard');
  const { say, language } = useLanguage();
  const seconds = useSecondsSince(work.since);
  const whole = work.until ? (Date.parse(work.until) - Date.parse(work.since)) / 1000 : Infinity;
  return (
    <div className="stack">
      <p className="working" role="status">
        <Icon name="working" spin />
        <span>
          {t('wait.working')}{' '}
          {work.until && (
            <span className="quiet">{t('wait.until', { time: time(work.until, language) })}</span>
          )}
        </span>
      </p>
      <p className="watched numbers">
        {t('wait.elapsed', {
          minutes: Math.floor(seconds / 60),
          seconds: String(seconds % 60).padStart(2, '0'),
        })}
      </p>
      {step.slow && seconds > whole / 2 && <Note>{say(step.slow)}</Note>}
    </div>
  );
}

/** What the wait came to, in words, with what was seen besides. */
function Came({ work, step }: { work: Done; step: StepOf<'wait-for'> }) {
  const { t } = useTranslation('wizard');
  const devices = useScan((state) => state.report?.devices) ?? [];
  const name = useDeviceName();
  const { met, reached, word, seen } = work;
  if (!reached) return <Note tone="weak">{t('wait.notThere')}</Note>;
  const others =
    step.condition.seen === 'new-device' ? [] : devices.filter(({ id }) => seen?.found.includes(id));
  return (
    <div className="stack">
      <Note tone={met ? 'info' : 'weak'}>{t(met ? `wait.${word ?? 'met'}` : 'wait.notMet')}</Note>
      {met && !word && seen && step.condition.seen !== 'new-device' && (
        <p className="quiet">{t('wait.after', { count: seen.seconds })}</p>
      )}
      {seen?.moved && <p className="quiet">{t('wait.moved')}</p>}
      {!met && seen?.waitsForSetUp && <Note tone="fail">{t('wait.waitsForSetUp')}</Note>}
      {!met && seen?.missingPorts && <p>{t('wait.missing', { count: seen.missingPorts.length })}</p>}
      {others.map((device) => (
        <Note key={device.id} tone="weak">
          {t('wait.otherReset', { device: name(device) })}
        </Note>
      ))}
    </div>
  );
}

/** The new devices as cards; the owner says which one is meant when there are several. */
function Appeared({
  found,
  chosen,
  onChoose,
}: {
  found: readonly string[];
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('wizard');
  const devices = useScan((state) => state.report?.devices) ?? [];
  const name = useDeviceName();
  const shown = devices.filter(({ id }) => found.includes(id));
  const [only, ...others] = shown;
  if (only && others.length === 0)
    return (
      <div className="card appeared">
        <Tile kind={only.kind} />
        <div>
          <strong>
            <bdi>{name(only)}</bdi>
          </strong>
          {only.model && (
            <span className="quiet">
              <Named words={only.model} />
            </span>
          )}
        </div>
      </div>
    );
  return (
    <Choices
      label={t('wait.which')}
      value={chosen}
      onChange={onChoose}
      choices={shown.map((device) => ({
        id: device.id,
        label: name(device),
        ...(device.model && { hint: device.model }),
      }))}
    />
  );
}

/** Watching the network until something happens: calm, live, and left at any time. */
export function WaitStep({ run, step }: { run: WizardRun; step: StepOf<'wait-for'> }) {
  const { t } = useTranslation('wizard');
  const { say } = useLanguage();
  const answer = useAnswer();
  const busy = useWizard((state) => state.busy);
  const [chosen, choose] = useState<string | null>(null);
  const { work } = run;
  const good = work.state === 'done' && work.met;
  const arrival = step.condition.seen === 'new-device';
  const found = good && arrival ? (work.seen?.found ?? []) : [];
  return (
    <>
      <Body step={step} mended={good}>
        {work.state === 'working' && <Watching work={work} step={step} />}
        <div role="status">
          {work.state === 'failed' && <Note tone="fail">{say(work.problem.message)}</Note>}
          {work.state === 'done' && <Came work={work} step={step} />}
        </div>
        {found.length > 0 && <Appeared found={found} chosen={chosen} onChoose={choose} />}
      </Body>
      <Foot run={run}>
        {work.state === 'working' ? (
          <Button icon="close" disabled={busy} onPress={() => answer('stop')}>
            {t('wait.stop')}
          </Button>
        ) : good ? (
          <>
            {arrival && (
              <Button disabled={busy} onPress={() => answer('start')}>
                {t('wait.noneOfThem')}
              </Button>
            )}
            <Button
              look="go"
              iconAfter="arrow"
              disabled={busy || (found.length > 1 && chosen === null)}
              onPress={() => answer(found.length > 1 && chosen !== null ? chosen : 'continue')}
            >
              {t('recheck.goOn')}
            </Button>
          </>
        ) : (
          <>
            {!arrival && (
              <Button look="plain" disabled={busy} onPress={() => answer('continue')}>
                {t(work.state === 'not-started' ? 'wait.skip' : 'recheck.goOn')}
              </Button>
            )}
            <Button look="go" icon="refresh" disabled={busy} onPress={() => answer('start')}>
              {t(work.state === 'not-started' ? 'wait.start' : 'wait.again')}
            </Button>
          </>
        )}
      </Foot>
    </>
  );
}
