import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WizardRun } from '../../electron/ipc-contract.ts';
import { Button } from '../components/button.tsx';
import { Hint, Note } from '../components/note.tsx';
import { useLanguage } from '../i18n.ts';
import { useStores } from '../stores/stores.ts';
import { Offer } from './offer.tsx';
import { choosesPassword, PasswordIdea } from './password-idea.tsx';
import type { StepOf } from './step.ts';
import { Body, Foot } from './step-frame.tsx';
import { useAnswer } from './use-answer.ts';

function OpenPage({ run, of }: { run: WizardRun; of: 'device' | 'maker' }) {
  const { t } = useTranslation('wizard');
  const { app, bridge } = useStores();
  const [failed, fail] = useState(false);
  const open = async () => {
    const answer = await bridge.invoke('app:open-page', { page: 'wizard-step', run: run.id });
    if (answer.ok) fail(!answer.value.opened);
    else app.getState().report(answer.problem);
  };
  return (
    <div className="stack">
      <div>
        <Button icon="link" onPress={() => void open()}>
          {t(of === 'device' ? 'openDevice' : 'openMaker')}
        </Button>
      </div>
      {failed && <Note tone="weak">{t('cannotOpen')}</Note>}
    </div>
  );
}

/** Things for the person to do by hand, numbered. */
export function DoStep({ run, step }: { run: WizardRun; step: StepOf<'do'> }) {
  const { t } = useTranslation('wizard');
  const { say } = useLanguage();
  const answer = useAnswer();
  const closed = run.work.state === 'done' && run.work.met;
  return (
    <>
      <Body step={step}>
        {step.page && <OpenPage run={run} of={step.page.of} />}
        <Offer run={run} step={step} />
        <ol className="to-do">
          {step.steps.map((text) => (
            <li key={text.en}>
              <span>{say(text)}</span>
            </li>
          ))}
        </ol>
        {choosesPassword(step) && <PasswordIdea />}
        {step.minutes !== undefined && <Hint icon="clock">{t('minutes', { count: step.minutes })}</Hint>}
      </Body>
      <Foot run={run}>
        <Button
          look="go"
          iconAfter="arrow"
          disabled={run.work.state === 'working'}
          onPress={() => answer(closed ? 'continue' : 'done')}
        >
          {t(closed ? 'recheck.goOn' : 'done')}
        </Button>
      </Foot>
    </>
  );
}
