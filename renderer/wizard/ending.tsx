import { useTranslation } from 'react-i18next';
import type { WizardRun } from '../../electron/ipc-contract.ts';
import { Button } from '../components/button.tsx';
import { Heading } from '../components/page.tsx';
import { place, tasks } from '../device/standing.ts';
import { FrontDoor } from '../drawings/front-door.tsx';
import { useLanguage } from '../i18n.ts';
import { useApp, useScan, useStores } from '../stores/stores.ts';
import { BeforeAndNow } from './before-and-now.tsx';
import { LookOver } from './look-over.tsx';
import { SaveRecord } from './save-record.tsx';
import { useStartWizard } from './start-wizard.ts';

/** What is still to do after this, the most needed first. */
function useRest(run: WizardRun) {
  const devices = useScan((state) => state.report?.devices);
  const annotations = useApp((state) => state.app?.annotations);
  const catalogue = useApp((state) => state.catalogue);
  return tasks(place(devices ?? [], annotations ?? []), catalogue).filter(
    ({ device, wizard }) => wizard !== undefined && !(device.id === run.device && wizard.id === run.wizard),
  );
}

function EndFoot({ run }: { run: WizardRun }) {
  const { t } = useTranslation('wizard');
  const { say } = useLanguage();
  const { wizard, navigation } = useStores();
  const startWizard = useStartWizard();
  const rest = useRest(run);
  const next = rest[0];
  const go = (screen: () => void) => {
    screen();
    void wizard.getState().leave();
  };
  const outcome = run.ending?.outcome;
  const failed = run.task === 'fix' && (outcome === 'not-fixed' || outcome === 'unknown');
  const again = { device: run.device, wizard: run.wizard, ...(run.check && { check: run.check }) };
  return (
    <footer className="wizard-foot">
      <Button onPress={() => go(() => navigation.getState().go({ screen: 'device', device: run.device }))}>
        {t('backToDevice')}
      </Button>
      <div className="row">
        {rest.length > 0 && <span className="quiet">{t('left', { count: rest.length })}</span>}
        {failed ? (
          <Button look="go" icon="refresh" onPress={() => startWizard(again)}>
            {t('again')}
          </Button>
        ) : next?.wizard ? (
          <Button
            look="go"
            iconAfter="arrow"
            onPress={() =>
              startWizard({
                device: next.device.id,
                wizard: next.wizard?.id ?? '',
                check: next.finding.check,
              })
            }
          >
            {t('nextTask', { task: say(next.wizard.title) })}
          </Button>
        ) : (
          <Button
            look="go"
            iconAfter="arrow"
            onPress={() => go(() => navigation.getState().go({ screen: 'home' }))}
          >
            {t('home')}
          </Button>
        )}
      </div>
    </footer>
  );
}

type LifeTask = Exclude<WizardRun['task'], 'fix'>;

/** Setting up and validating end alike; an erasure ends proven, not proven, or not wiped. */
function lifeWords(task: LifeTask, outcome: string) {
  if (outcome === 'not-fixed') return `${task}-not-fixed` as const;
  return outcome === 'unknown' ? (`${task}-unknown` as const) : task;
}

/** A problem that is not over may still be smaller than it was. */
function fixWords(ending: WizardRun['ending']) {
  const outcome = ending?.outcome ?? 'done';
  if (ending?.better) return 'better';
  return outcome === 'done' ? 'fix' : outcome;
}

/** The end: what was proven, as it was and as it is, and an honest word when it was not. */
export function Ending({ run }: { run: WizardRun }) {
  const { t } = useTranslation('wizard');
  const outcome = run.ending?.outcome ?? 'done';
  const words = run.task === 'fix' ? fixWords(run.ending) : lifeWords(run.task, outcome);
  const latched = outcome === 'fixed' || outcome === 'done';
  return (
    <>
      <main className="wizard-main">
        <div className="wizard-inner">
          <div className="wizard-text">
            <Heading>{t(`end.${words}.title`)}</Heading>
            <p className="lead">{t(`end.${words}.body`)}</p>
            {run.ending && run.task === 'fix' && (
              <BeforeAndNow before={run.ending.before} after={run.ending.after} at={run.ending.at} />
            )}
            {run.ending && (run.task === 'setup' || run.task === 'validate') && (
              <LookOver ended after={run.ending.after} />
            )}
            {run.ending?.subject && run.task !== 'fix' && <SaveRecord run={run} />}
          </div>
          <figure>
            <FrontDoor latched={latched} label={t(latched ? 'doorShut' : 'doorOpen')} />
          </figure>
        </div>
      </main>
      <EndFoot run={run} />
    </>
  );
}
