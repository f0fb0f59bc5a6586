import { useTranslation } from 'react-i18next';
import type { WizardRun } from '../../electron/ipc-contract.ts';
import { Button } from '../components/button.tsx';
import { Note } from '../components/note.tsx';
import { useLanguage } from '../i18n.ts';
import { Icon } from '../icons/icon.tsx';
import { useWizard } from '../stores/stores.ts';
import type { StepOf } from './step.ts';
import { useAnswer } from './use-answer.ts';

/** Something that can be done for the person: only when they press the button, and what came of it. */
export function Offer({ run, step }: { run: WizardRun; step: StepOf<'do'> }) {
  const { t } = useTranslation('wizard');
  const { say } = useLanguage();
  const answer = useAnswer();
  const busy = useWizard((state) => state.busy);
  const { work } = run;
  if (!step.offer) return null;
  switch (work.state) {
    case 'not-started':
      return (
        <div>
          <Button icon="lock" disabled={busy} onPress={() => answer('start')}>
            {say(step.offer.label)}
          </Button>
        </div>
      );
    case 'working':
      return (
        <p className="working" role="status">
          <Icon name="working" spin />
          <span>{t('offer.working')}</span>
        </p>
      );
    case 'done':
      return <Note tone={work.met ? 'info' : 'weak'}>{t(work.met ? 'offer.met' : 'offer.notMet')}</Note>;
    case 'failed':
      return <Note tone="fail">{say(work.problem.message)}</Note>;
  }
}
