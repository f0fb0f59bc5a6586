import { useTranslation } from 'react-i18next';
import type { StepWork, WizardRun } from '../../electron/ipc-contract.ts';
import { Button } from '../components/button.tsx';
import { Note } from '../components/note.tsx';
import { useLanguage } from '../i18n.ts';
import { Icon } from '../icons/icon.tsx';
import { useWizard } from '../stores/stores.ts';
import { BeforeAndNow } from './before-and-now.tsx';
import { LookOver } from './look-over.tsx';
import type { StepOf } from './step.ts';
import { Body, Foot } from './step-frame.tsx';
import { Told } from './told.tsx';
import { useAnswer } from './use-answer.ts';

function Working({ all }: { all: boolean }) {
  const { t } = useTranslation('wizard');
  return (
    <p className="working">
      <Icon name="working" spin />
      <span>{t(all ? 'recheck.workingAll' : 'recheck.workingLong')}</span>
    </p>
  );
}

/** What the look came to, in words: one check before and now, or many in a few lines. */
function Outcome({ work, all }: { work: StepWork; all: boolean }) {
  const { t } = useTranslation('wizard');
  const { say } = useLanguage();
  if (work.state === 'working') return <Working all={all} />;
  if (work.state === 'failed') return <Note tone="fail">{say(work.problem.message)}</Note>;
  if (work.state === 'not-started') return null;
  if (!work.reached) return <Note tone="weak">{t('recheck.notReached')}</Note>;
  if (all) return <LookOver after={work.after} />;
  const told = work.after.filter(({ result }) => result !== 'unknown' && result !== 'not-applicable');
  if (told.length === 0 && work.after.length > 1) return <Note>{t('recheck.nothingTold')}</Note>;
  if (work.after.length > 1) return <Told results={told} />;
  return <BeforeAndNow before={work.before} after={work.after} at={work.at} />;
}

/** Checking again, as a step of a wizard. */
export function WorkStep({ run, step }: { run: WizardRun; step: StepOf<'recheck'> }) {
  const { t } = useTranslation('wizard');
  const answer = useAnswer();
  const busy = useWizard((state) => state.busy);
  const { work } = run;
  const ended = work.state === 'done' || work.state === 'failed';
  const all = step.checks.length === 0;
  // What a look at everything finds is for later; a fix is looked at until it is mended.
  const good = work.state === 'done' && work.met;
  const goesOn = good || (all && work.state === 'done' && work.reached);
  return (
    <>
      <Body step={step} mended={good}>
        <div role="status" className="stack">
          <Outcome work={work} all={all} />
        </div>
      </Body>
      <Foot run={run}>
        {work.state === 'not-started' && (
          <Button look="go" icon="refresh" disabled={busy} onPress={() => answer('start')}>
            {t('recheck.start')}
          </Button>
        )}
        {work.state === 'working' && (
          <Button disabled onPress={() => undefined}>
            {t('recheck.working')}
          </Button>
        )}
        {ended && !goesOn && (
          <>
            <Button disabled={busy} onPress={() => answer('continue')}>
              {t('recheck.goOn')}
            </Button>
            <Button look="go" icon="refresh" disabled={busy} onPress={() => answer('start')}>
              {t('recheck.again')}
            </Button>
          </>
        )}
        {goesOn && (
          <Button look="go" iconAfter="arrow" disabled={busy} onPress={() => answer('continue')}>
            {t('recheck.goOn')}
          </Button>
        )}
      </Foot>
    </>
  );
}
