import { useTranslation } from 'react-i18next';
import type { StepWork, WizardRun } from '../../electron/ipc-contract.ts';
import { Button } from '../components/button.tsx';
import { Note } from '../components/note.tsx';
import { useLanguage } from '../i18n.ts';
import { Icon } from '../icons/icon.tsx';
import { useWizard } from '../stores/stores.ts';
import { time } from '../words/moment.ts';
import { BeforeAndNow } from './before-and-now.tsx';
import type { StepOf } from './step.ts';
import { Body, Foot } from './step-frame.tsx';
import { useAnswer } from './use-answer.ts';

type WorkKind = 'recheck' | 'wait-for';

function Working({ work, kind }: { work: Extract<StepWork, { state: 'working' }>; kind: WorkKind }) {
  const { t } = useTranslation('wizard');
  const { language } = useLanguage();
  return (
    <p className="working" role="status">
      <Icon name="working" spin />
      <span>
        {kind === 'recheck' ? t('recheck.workingLong') : t('wait.working')}{' '}
        {work.until && <span className="quiet">{t('wait.until', { time: time(work.until, language) })}</span>}
      </span>
    </p>
  );
}

/** What the work came to, in words; a recheck also shows before and now. */
function Outcome({ work, kind }: { work: StepWork; kind: WorkKind }) {
  const { t } = useTranslation('wizard');
  const { say } = useLanguage();
  if (work.state === 'working') return <Working work={work} kind={kind} />;
  if (work.state === 'failed') return <Note tone="fail">{say(work.problem.message)}</Note>;
  if (work.state === 'not-started') return null;
  if (kind === 'wait-for') {
    return <Note tone={work.met ? 'info' : 'weak'}>{t(work.met ? 'wait.met' : 'wait.notMet')}</Note>;
  }
  if (!work.reached) return <Note tone="weak">{t('recheck.notReached')}</Note>;
  return <BeforeAndNow before={work.before} after={work.after} at={work.at} />;
}

/** The only steps that reach the network: checking again, or watching for something to happen. */
export function WorkStep({ run, step }: { run: WizardRun; step: StepOf<WorkKind> }) {
  const { t } = useTranslation('wizard');
  const answer = useAnswer();
  const busy = useWizard((state) => state.busy);
  const { work } = run;
  const words = step.kind === 'recheck' ? 'recheck' : 'wait';
  const ended = work.state === 'done' || work.state === 'failed';
  const good = work.state === 'done' && work.met;
  return (
    <>
      <Body step={step} mended={good}>
        <Outcome work={work} kind={step.kind} />
      </Body>
      <Foot run={run}>
        {work.state === 'not-started' && (
          <Button look="go" icon="refresh" disabled={busy} onPress={() => answer('start')}>
            {t(`${words}.start`)}
          </Button>
        )}
        {work.state === 'working' && (
          <Button disabled onPress={() => undefined}>
            {t(`${words}.working`)}
          </Button>
        )}
        {ended && !good && (
          <>
            <Button disabled={busy} onPress={() => answer('continue')}>
              {t('recheck.goOn')}
            </Button>
            <Button look="go" icon="refresh" disabled={busy} onPress={() => answer('start')}>
              {t(`${words}.again`)}
            </Button>
          </>
        )}
        {good && (
          <Button look="go" iconAfter="arrow" disabled={busy} onPress={() => answer('continue')}>
            {t('recheck.goOn')}
          </Button>
        )}
      </Foot>
    </>
  );
}
