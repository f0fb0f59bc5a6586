import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { Annotation } from '../../../electron/ipc-contract.ts';
import type { DeviceReport } from '../../../scanners/core/model.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Heading } from '../../components/page.tsx';
import { useDeviceName, useKindName } from '../../device/device-name.ts';
import { Tile } from '../../icons/device-icon.tsx';
import { Named } from '../../words/said.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { Signs } from './signs.tsx';

const sure = 0.8;
const likely = 0.5;

type Certainty = 'sure' | 'think' | 'guess' | 'unknown';

function certainty({ kind, kindConfidence, role }: DeviceReport): Certainty {
  if (role !== undefined) return 'sure';
  if (kind === 'unknown') return 'unknown';
  if (kindConfidence >= sure) return 'sure';
  return kindConfidence >= likely ? 'think' : 'guess';
}

/** What it is, in one line, and how sure we are of that. */
function Identity({ device }: { device: DeviceReport }) {
  const { t } = useTranslation('device');
  const kindName = useKindName()(device);
  const name = useDeviceName()(device);
  const known = certainty(device);
  const count = Math.max(1, device.identifiedBy.length);
  return (
    <p className="lead">
      {device.kind !== 'unknown' && (kindName !== name || device.model) && (
        <>
          {kindName !== name && <bdi>{kindName}</bdi>}
          {kindName !== name && device.model && ', '}
          {device.model && <Named words={device.model} />}
          {'. '}
        </>
      )}
      {known === 'sure' ? (
        <Trans t={t} i18nKey="sure.sure" count={count} components={{ b: <b /> }} />
      ) : (
        <Trans t={t} i18nKey={`sure.${known}`} components={{ b: <b /> }} />
      )}
    </p>
  );
}

export function Who({ device, annotation }: { device: DeviceReport; annotation: Annotation | undefined }) {
  const { t } = useTranslation('device');
  const [renaming, rename] = useState(false);
  const name = useDeviceName()(device);
  return (
    <header className="who">
      <Tile kind={device.kind} size="large" />
      <div className="stack">
        <div className="row who-name">
          <Heading>
            <bdi>{name}</bdi>
          </Heading>
          <Button
            small
            look="plain"
            icon="pencil"
            label={t('renameLabel', { device: name })}
            onPress={() => rename(true)}
          >
            {t('rename')}
          </Button>
        </div>
        <Identity device={device} />
        {annotation?.room && <p className="quiet">{t('inRoom', { room: annotation.room })}</p>}
        <Disclosure title={t('why')}>
          <Signs device={device} />
        </Disclosure>
      </div>
      {renaming && <RenameDialog device={device} annotation={annotation} onClose={() => rename(false)} />}
    </header>
  );
}
