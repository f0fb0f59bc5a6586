import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../electron/ipc-contract.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Select } from '../../components/select.tsx';
import { useStores } from '../../stores/stores.ts';
import { cut } from '../../words/said.tsx';
import { oneOf, useChange } from './use-change.ts';

const keeps = [10, 50, 200] as const;

function DeleteAll() {
  const { t } = useTranslation('settings');
  const { app, bridge } = useStores();
  const [asking, ask] = useState(false);
  const remove = async () => {
    ask(false);
    const answer = await bridge.invoke('data:delete-all', { confirmed: true });
    if (!answer.ok) app.getState().report(answer.problem);
    else if (answer.value.deleted) location.reload();
  };
  return (
    <>
      <Button look="grave" icon="erase" onPress={() => ask(true)}>
        {t('delete')}
      </Button>
      <Dialog open={asking} title={t('deleteTitle')} onClose={() => ask(false)}>
        <p>{t('deleteBody')}</p>
        <div className="row spread">
          <Button onPress={() => ask(false)}>{t('deleteKeep')}</Button>
          <Button look="grave-go" onPress={() => void remove()}>
            {t('deleteDo')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

/** What is kept, copies of it, and the way to be rid of all of it. */
export function DataPart({ settings }: { settings: Settings }) {
  const { t } = useTranslation('settings');
  const { app, bridge } = useStores();
  const change = useChange();
  const [done, tell] = useState('');
  const backup = async () => {
    const answer = await bridge.invoke('data:backup', {});
    if (!answer.ok) app.getState().report(answer.problem);
    else if (answer.value.saved) tell(t('backupDone', { file: cut(answer.value.file ?? '') }));
  };
  const restore = async () => {
    const answer = await bridge.invoke('data:restore', {});
    if (!answer.ok) app.getState().report(answer.problem);
    else if (answer.value.restored) tell(t('restoreDone'));
  };
  const choices = keeps.map((keep) => ({ id: String(keep), label: t(`keepChoices.${keep}`) }));
  return (
    <section className="card settings-part">
      <h2>{t('data')}</h2>
      <p className="quiet">{t('dataHint')}</p>
      <Select
        label={t('keep')}
        value={String(settings.keepChecks)}
        onChange={(id) => {
          const keepChecks = oneOf(keeps, id);
          if (keepChecks) change({ keepChecks });
        }}
        choices={choices}
      />
      <div className="row">
        <Button icon="save" onPress={() => void backup()}>
          {t('backup')}
        </Button>
        <Button icon="refresh" onPress={() => void restore()}>
          {t('restore')}
        </Button>
        <DeleteAll />
      </div>
      <p role="status" className="quiet">
        {done}
      </p>
    </section>
  );
}
