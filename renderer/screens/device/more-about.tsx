import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../../electron/ipc-contract.ts';
import type { DeviceReport } from '../../../scanners/core/model.ts';
import { Button } from '../../components/button.tsx';
import { Toggle } from '../../components/choices.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { useStores } from '../../stores/stores.ts';
import { cut, Said } from '../../words/said.tsx';

function Technical({ device }: { device: DeviceReport }) {
  const { t } = useTranslation('device');
  const open = device.services.filter((service) => service.state === 'open');
  return (
    <dl>
      <dt>{t('addresses')}</dt>
      <dd>
        {device.addresses.map((address) => (
          <code key={address}>{cut(address)} </code>
        ))}
      </dd>
      {device.mac && (
        <>
          <dt>{t('mac')}</dt>
          <dd>
            <code>{device.mac}</code> {device.macVendor && <bdi>{cut(device.macVendor)}</bdi>}
          </dd>
        </>
      )}
      {device.firmware && (
        <>
          <dt>{t('software')}</dt>
          <dd>
            <Said words={device.firmware} />
          </dd>
        </>
      )}
      <dt>{t('openDoors')}</dt>
      <dd>
        {open.length === 0 && t('noDoors')}
        {open.map((service) => (
          <p key={`${service.transport} ${service.port}`}>
            <code>
              {service.port}/{service.transport} {service.protocol}
            </code>{' '}
            {service.product && <Said words={[service.product, service.version].filter(Boolean).join(' ')} />}
          </p>
        ))}
      </dd>
    </dl>
  );
}

/** The technical side of a device, and what the owner allows on it. */
export function MoreAbout({
  device,
  annotation,
}: {
  device: DeviceReport;
  annotation: Annotation | undefined;
}) {
  const { t } = useTranslation('device');
  const { app, bridge } = useStores();
  const [file, saved] = useState<string>();
  const annotate = app.getState().annotate;
  const save = async () => {
    const answer = await bridge.invoke('report:save', { format: 'html', device: device.id });
    if (!answer.ok) app.getState().report(answer.problem);
    else if (answer.value.saved) saved(answer.value.file);
  };
  return (
    <section className="more-about">
      <Disclosure title={t('more')}>
        <div className="evidence">
          <Technical device={device} />
          {device.care && (
            <Toggle
              label={t('care')}
              hint={t('careHint')}
              on={annotation?.careWaived ?? false}
              onChange={(careWaived) => void annotate({ device: device.id, careWaived })}
            />
          )}
          <Toggle
            label={t('thorough')}
            hint={t('thoroughHint')}
            on={annotation?.thorough ?? false}
            onChange={(thorough) => void annotate({ device: device.id, thorough })}
          />
          <div className="row">
            <Button small icon="save" onPress={() => void save()}>
              {t('sheet')}
            </Button>
            {file && (
              <span role="status" className="quiet">
                {t('sheetSaved', { file: cut(file) })}
              </span>
            )}
          </div>
        </div>
      </Disclosure>
    </section>
  );
}
