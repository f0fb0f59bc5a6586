import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviceReport, Finding } from '../../../scanners/core/model.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Hint, Note } from '../../components/note.tsx';
import { useLanguage } from '../../i18n.ts';
import { useApp, useStores } from '../../stores/stores.ts';
import { useStartWizard } from '../../wizard/start-wizard.ts';
import { Evidence } from './evidence.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { useRecheck } from './recheck.ts';

interface ProblemProps {
  device: DeviceReport;
  finding: Finding;
  /** The most needed one has the filled button. */
  first: boolean;
}

/** One problem: what it is, what to do about it, and how we know. */
export function ProblemCard({ device, finding, first }: ProblemProps) {
  const { t } = useTranslation('device');
  const { say } = useLanguage();
  const { app } = useStores();
  const startWizard = useStartWizard();
  const [leaving, leave] = useState(false);
  const { state, recheck } = useRecheck(device.id, finding.check);
  const entry = useApp((now) => now.catalogue?.checks.find((one) => one.id === finding.check));
  const wizard = useApp((now) => now.catalogue?.wizards.find((one) => one.id === finding.wizard));
  const evidence = (
    <Evidence
      device={device}
      check={finding.check}
      reason={finding.reason}
      proof={finding.proof}
      observations={finding.evidence}
      service={finding.service}
    />
  );
  return (
    <article className={`card problem on-own-ground ${finding.result}`}>
      <div className="problem-head">
        <span className="problem-number numbers">{finding.guideline}</span>
        <div>
          <h3 className="problem-title">{say(finding.title)}</h3>
          {entry && <p>{say(entry.text.why)}</p>}
        </div>
        <Chip answer={finding.result} />
      </div>
      <div className="problem-body">
        {!wizard && entry && (
          <div className="stack">
            <h4 className="strong">{t('todo')}</h4>
            <p>{say(entry.text.todo)}</p>
          </div>
        )}
        <div className="row">
          {wizard && (
            <Button
              icon="fix"
              {...(first && { look: 'go' as const })}
              onPress={() => startWizard({ device: device.id, wizard: wizard.id, check: finding.check })}
            >
              {say(wizard.title)}
            </Button>
          )}
          <Button look="plain" icon="refresh" disabled={state === 'busy'} onPress={recheck}>
            {t(state === 'busy' ? 'checking' : 'checkAgain')}
          </Button>
          <Button look="plain" onPress={() => leave(true)}>
            {t('leave')}
          </Button>
        </div>
        {wizard && <Hint icon="clock">{t('about', { count: wizard.minutes })}</Hint>}
        {state === 'not-reached' && <Note tone="weak">{t('notReached')}</Note>}
        {first ? evidence : <Disclosure title={t('evidence.title')}>{evidence}</Disclosure>}
      </div>
      {leaving && (
        <LeaveDialog
          onClose={() => leave(false)}
          onLeave={async (reason, until) => {
            const ignore = { check: finding.check, reason, until };
            if (await app.getState().annotate({ device: device.id, ignore })) leave(false);
          }}
        />
      )}
    </article>
  );
}
