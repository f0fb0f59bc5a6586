import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../../electron/ipc-contract.ts';
import type { DeviceReport } from '../../../scanners/core/model.ts';
import { Button } from '../../components/button.tsx';
import { Toggle } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { useStores } from '../../stores/stores.ts';

const longest = 80;

interface RenameProps {
  device: DeviceReport;
  annotation: Annotation | undefined;
  onClose: () => void;
}

/** The owner's own words about a device. An empty name takes the old one away. */
export function RenameDialog({ device, annotation, onClose }: RenameProps) {
  const { t } = useTranslation(['device', 'common']);
  const { app } = useStores();
  const [name, setName] = useState(annotation?.name ?? '');
  const [room, setRoom] = useState(annotation?.room ?? '');
  const [mine, setMine] = useState(annotation?.mine ?? false);
  const save = async () => {
    const change = { device: device.id, name: name.trim(), room: room.trim(), mine };
    if (await app.getState().annotate(change)) onClose();
  };
  return (
    <Dialog open title={t('renameTitle')} onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field focus label={t('nameField')} value={name} onChange={setName} longest={longest} />
        <Field label={t('roomField')} value={room} onChange={setRoom} longest={longest} />
        <Toggle label={t('mineField')} on={mine} onChange={setMine} />
      </Form>
      <div className="row spread">
        <Button onPress={onClose}>{t('common:cancel')}</Button>
        <Button look="go" onPress={() => void save()}>
          {t('saveName')}
        </Button>
      </div>
    </Dialog>
  );
}
