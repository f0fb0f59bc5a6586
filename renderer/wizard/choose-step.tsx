import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WizardRun } from '../../electron/ipc-contract.ts';
import { Button } from '../components/button.tsx';
import { Choices } from '../components/choices.tsx';
import { Note } from '../components/note.tsx';
import { useLanguage } from '../i18n.ts';
import { date } from '../words/moment.ts';
import type { StepOf } from './step.ts';
import { Body, Foot } from './step-frame.tsx';
import { useAnswer } from './use-answer.ts';

/** One of a few ways to go on. */
export function ChooseStep({ run, step }: { run: WizardRun; step: StepOf<'choose'> }) {
  const { t } = useTranslation('wizard');
  const { say, language } = useLanguage();
  const answer = useAnswer();
  const [chosen, choose] = useState(run.answers[step.id] ?? null);
  return (
    <>
      <Body step={step}>
        <Choices
          label={t('choose')}
          hideLabel
          value={chosen}
          onChange={choose}
          choices={step.options.map(({ id, label, hint }) => ({
            id,
            label: say(label),
            ...(hint && { hint: say(hint) }),
          }))}
        />
        {run.reminder && <Note>{t('askedAgain', { date: date(run.reminder.at, language) })}</Note>}
      </Body>
      <Foot run={run}>
        <Button
          look="go"
          iconAfter="arrow"
          disabled={chosen === null}
          onPress={() => chosen !== null && answer(chosen)}
        >
          {t('next')}
        </Button>
      </Foot>
    </>
  );
}
