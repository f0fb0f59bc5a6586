import { useTranslation } from 'react-i18next';
import type { WizardRun } from '../../electron/ipc-contract.ts';
import { Button } from '../components/button.tsx';
import { AskStep } from './ask-step.tsx';
import { ChooseStep } from './choose-step.tsx';
import { DoStep } from './do-step.tsx';
import { choosesPassword, PasswordIdea } from './password-idea.tsx';
import type { Step } from './step.ts';
import { Body, Foot } from './step-frame.tsx';
import { useAnswer } from './use-answer.ts';
import { WaitStep } from './wait-step.tsx';
import { WorkStep } from './work-step.tsx';

function ExplainStep({ run, step }: { run: WizardRun; step: Step }) {
  const { t } = useTranslation('wizard');
  const answer = useAnswer();
  return (
    <>
      <Body step={step}>{choosesPassword(step) && <PasswordIdea />}</Body>
      <Foot run={run}>
        <Button look="go" iconAfter="arrow" onPress={() => answer('done')}>
          {t('next')}
        </Button>
      </Foot>
    </>
  );
}

/** Plays any step, by its kind. */
export function Player({ run, step }: { run: WizardRun; step: Step }) {
  switch (step.kind) {
    case 'explain':
      return <ExplainStep run={run} step={step} />;
    case 'do':
      return <DoStep run={run} step={step} />;
    case 'choose':
      return <ChooseStep run={run} step={step} />;
    case 'ask':
      return <AskStep run={run} step={step} />;
    case 'recheck':
      return <WorkStep run={run} step={step} />;
    case 'wait-for':
      return <WaitStep run={run} step={step} />;
  }
}
