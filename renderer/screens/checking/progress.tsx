import { useEffect, useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import { Trans, useTranslation } from 'react-i18next';
import { Heading } from '../../components/page.tsx';
import { Icon } from '../../icons/icon.tsx';
import { type LiveCheck, minutesLeft } from '../../stores/scan-reducer.ts';
import { useScan } from '../../stores/stores.ts';

type StepState = 'done' | 'now' | 'later';
const icons = { done: 'pass', now: 'working', later: 'todo' } as const;

/** How often a screen reader is told how far the check is. */
const spokenEveryMs = 8_000;

function Step({ state, children }: { state: StepState; children: string }) {
  return (
    <li className={`step-${state}`} {...(state === 'now' && { 'aria-current': 'step' as const })}>
      <Icon name={icons[state]} spin={state === 'now'} />
      <span>{children}</span>
    </li>
  );
}

function Steps({ live }: { live: LiveCheck }) {
  const { t } = useTranslation('checking');
  const router = [...live.devices.values()].some((device) => device.role === 'gateway');
  const called = live.phase !== 'finding';
  const asked = live.phase === 'judging';
  const finished = live.report !== undefined;
  const counts = { asked: live.asked, count: live.devices.size };
  return (
    <ol className="check-steps">
      <Step state={router || called ? 'done' : 'now'}>
        {t(router || called ? 'step.router' : 'step.routerNow')}
      </Step>
      <Step state={called ? 'done' : router ? 'now' : 'later'}>
        {t(called ? 'step.call' : 'step.callNow')}
      </Step>
      <Step state={asked ? 'done' : called ? 'now' : 'later'}>
        {called && !asked ? t('step.askNow', counts) : t('step.ask')}
      </Step>
      <Step state={finished ? 'done' : asked ? 'now' : 'later'}>{t('step.judge')}</Step>
    </ol>
  );
}

/** Says the progress now and then, not at every step of the bar; its end at once. */
function SpokenProgress({ live }: { live: LiveCheck }) {
  const { t } = useTranslation('checking');
  const [words, say] = useState('');
  const percent = `${Math.round(live.fraction * 100)} %`;
  const count = live.devices.size;
  const finished = live.report !== undefined;
  const next = finished
    ? `${t('finishedTitle')}. ${t('finished', { count })}`
    : t('spoken', { count, percent });
  const [spoken, note] = useState(0);
  useEffect(() => {
    const wait = finished ? 0 : Math.max(0, spoken + spokenEveryMs - Date.now());
    const timer = setTimeout(() => {
      say(next);
      note(Date.now());
    }, wait);
    return () => clearTimeout(timer);
  }, [finished, next, spoken]);
  return (
    <p className="visually-hidden" role="status">
      {words}
    </p>
  );
}

function Left({ live }: { live: LiveCheck }) {
  const { t } = useTranslation('checking');
  const left = minutesLeft(live);
  return <>{left === undefined ? t('starting') : t('left', { count: left })}</>;
}

/** How far the check is, in a bar, in numbers and in four plain steps. */
export function Progress() {
  const { t } = useTranslation('checking');
  const live = useScan((state) => state.live);
  const finished = live.report !== undefined;
  return (
    <>
      <div className="stack">
        <Heading quieter>{t(finished ? 'finishedTitle' : 'title')}</Heading>
        {finished ? (
          <p className="quiet">{t('finished', { count: live.devices.size })}</p>
        ) : (
          <p className="quiet">
            <Trans t={t} i18nKey="found" count={live.devices.size} components={{ b: <b /> }} />
            <br />
            <Left live={live} />
          </p>
        )}
        <ProgressBar aria-label={t('progress')} value={live.fraction * 100}>
          <progress className="progress-bar" max={1} value={live.fraction} aria-hidden="true" />
        </ProgressBar>
        <SpokenProgress live={live} />
      </div>
      <Steps live={live} />
    </>
  );
}
