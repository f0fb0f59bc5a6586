import { Trans, useTranslation } from 'react-i18next';
import type { DeviceReport } from '../../../scanners/core/model.ts';
import { useKindName } from '../../device/device-name.ts';
import { Tile } from '../../icons/device-icon.tsx';
import { useScan } from '../../stores/stores.ts';
import { Named, Said } from '../../words/said.tsx';

const most = 8;

function Line({ device }: { device: DeviceReport }) {
  const { t } = useTranslation(['checking', 'common']);
  const kindName = useKindName();
  const maker = device.manufacturer ?? device.macVendor;
  return (
    <li>
      <Tile kind={device.kind} size="small" />
      <span className="strong">
        <bdi>{device.role === 'this-computer' ? t('common:thisComputer') : kindName(device)}</bdi>
      </span>
      <span className="small quiet">
        {device.name ? (
          <Trans t={t} i18nKey="common:callsItself" components={{ said: <Said words={device.name} /> }} />
        ) : maker ? (
          <Trans t={t} i18nKey="common:madeBy" components={{ maker: <Named words={maker} /> }} />
        ) : (
          t('foundNow')
        )}
      </span>
    </li>
  );
}

/** The devices found last, newest on top. */
export function Feed() {
  const { t } = useTranslation('checking');
  const found = useScan((state) => state.live.found);
  const devices = useScan((state) => state.live.devices);
  const newest = found.slice(0, most).flatMap((id) => devices.get(id) ?? []);
  return (
    <section className="feed-part">
      <h2 className="strong">{t('justFound')}</h2>
      {newest.length === 0 && <p className="quiet">{t('nothingYet')}</p>}
      <ol className="feed">
        {newest.map((device) => (
          <Line key={device.id} device={device} />
        ))}
      </ol>
    </section>
  );
}
