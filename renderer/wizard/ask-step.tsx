import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WizardRun } from '../../electron/ipc-contract.ts';
import { Button } from '../components/button.tsx';
import { Choices } from '../components/choices.tsx';
import { Field } from '../components/field.tsx';
import type { StepOf } from './step.ts';
import { Body, Foot } from './step-frame.tsx';
import { useAnswer } from './use-answer.ts';

const longest = 500;
const yesOrNo = ['yes', 'no', 'unknown'] as const;

/** What was answered before, when the person comes back to a question. */
function knownAnswer({ answers }: WizardRun, { id, input }: StepOf<'ask'>): string {
  const said = answers[id] ?? '';
  return said === 'unknown' && input !== 'yes-no' ? '' : said;
}

/** A question that only the person can answer. */
export function AskStep({ run, step }: { run: WizardRun; step: StepOf<'ask'> }) {
  const { t } = useTranslation('wizard');
  const answer = useAnswer();
  const [value, set] = useState(knownAnswer(run, step));
  return (
    <>
      <Body step={step}>
        {step.input === 'yes-no' ? (
          <Choices
            label={t('choose')}
            hideLabel
            value={value || null}
            onChange={set}
            choices={yesOrNo.map((id) => ({ id, label: t(id === 'unknown' ? 'unsure' : id) }))}
          />
        ) : (
          <Field
            label={t(step.input === 'date' ? 'dateAnswer' : 'answer')}
            type={step.input}
            value={value}
            onChange={set}
            longest={longest}
          />
        )}
      </Body>
      <Foot run={run}>
        {step.input !== 'yes-no' && (
          <Button look="plain" onPress={() => answer('unknown')}>
            {t('passOver')}
          </Button>
        )}
        <Button
          look="go"
          iconAfter="arrow"
          disabled={value.trim() === ''}
          onPress={() => answer(value.trim())}
        >
          {t('next')}
        </Button>
      </Foot>
    </>
  );
}
