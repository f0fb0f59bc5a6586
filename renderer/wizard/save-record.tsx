import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WizardRun } from '../../electron/ipc-contract.ts';
import { Button } from '../components/button.tsx';
import { useStores } from '../stores/stores.ts';

/** Saves the page that a finished set-up, validation or erasure left, to print or to hand over. */
export function SaveRecord({ run, small = false }: { run: WizardRun; small?: boolean }) {
  const { t } = useTranslation('wizard');
  const { app, bridge } = useStores();
  const [file, setFile] = useState<string>();
  const [saving, setSaving] = useState(false);
  const save = async (format: 'pdf' | 'html') => {
    setSaving(true);
    const answer = await bridge.invoke('record:save', { run: run.id, format });
    setSaving(false);
    if (!answer.ok) app.getState().report(answer.problem);
    else if (answer.value.saved) setFile(answer.value.file);
  };
  return (
    <div className="row">
      <Button icon="save" small={small} disabled={saving} onPress={() => void save('pdf')}>
        {t('record.pdf')}
      </Button>
      <Button look="plain" small={small} disabled={saving} onPress={() => void save('html')}>
        {t('record.html')}
      </Button>
      <span role="status" className="quiet small">
        {file !== undefined && t('record.saved', { file })}
      </span>
    </div>
  );
}
