import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WizardRun } from '../../electron/ipc-contract.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Note } from '../components/note.tsx';
import { Heading } from '../components/page.tsx';
import { useLanguage } from '../i18n.ts';
import { useStores, useWizard } from '../stores/stores.ts';
import type { Step } from './step.ts';
import { StepPicture } from './step-picture.tsx';

const tips = ['look', 'label', 'later', 'ask'] as const;

function Stuck() {
  const { t } = useTranslation(['wizard', 'common']);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="plain" onPress={() => setOpen(true)}>
        {t('stuck')}
      </Button>
      <Dialog open={open} title={t('stuckTitle')} onClose={() => setOpen(false)}>
        <ul className="tips">
          {tips.map((tip) => (
            <li key={tip}>{t(`stuckTips.${tip}`)}</li>
          ))}
        </ul>
        <Button onPress={() => setOpen(false)}>{t('common:close')}</Button>
      </Dialog>
    </>
  );
}

/** The foot of every step: back at the left, help and the one filled button at the right. */
export function Foot({ run, children }: { run: WizardRun; children: ReactNode }) {
  const { t } = useTranslation('wizard');
  const { app, wizard } = useStores();
  const busy = useWizard((state) => state.busy);
  return (
    <footer className="wizard-foot">
      <Button
        icon="back"
        disabled={!run.canGoBack || busy}
        onPress={() => void wizard.getState().back().then(app.getState().report)}
      >
        {t('back')}
      </Button>
      <div className="row">
        <Stuck />
        {children}
      </div>
    </footer>
  );
}

/** The words that every step has, its picture, and its own part. */
export function Body({ step, mended, children }: { step: Step; mended?: boolean; children?: ReactNode }) {
  const { say } = useLanguage();
  return (
    <main className="wizard-main">
      <div className="wizard-inner">
        <div className="wizard-text">
          <Heading>{say(step.title)}</Heading>
          {step.body?.map((text) => (
            <p key={text.en} className="lead">
              {say(text)}
            </p>
          ))}
          {children}
          {step.warning && <Note tone="weak">{say(step.warning)}</Note>}
        </div>
        <StepPicture step={step} mended={mended ?? false} />
      </div>
    </main>
  );
}
