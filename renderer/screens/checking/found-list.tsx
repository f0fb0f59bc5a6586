import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../components/chip.tsx';
import { WindowedItem } from '../../components/windowed.tsx';
import { useDeviceName } from '../../device/device-name.ts';
import { place } from '../../device/standing.ts';
import { Tile } from '../../icons/device-icon.tsx';
import { useApp, useScan } from '../../stores/stores.ts';

/** The same as the drawn house, in words. */
export function FoundList({ onOpen }: { onOpen: (device: string) => void }) {
  const { t } = useTranslation('checking');
  const live = useScan((state) => state.live);
  const annotations = useApp((state) => state.app?.annotations);
  const name = useDeviceName();
  return (
    <section className="found-list" aria-label={t('list')}>
      <ul>
        {place([...live.devices.values()], annotations ?? []).map(({ device, standing }, at) => (
          <WindowedItem key={device.id} at={at}>
            <Link className="found-line" onPress={() => onOpen(device.id)}>
              <Tile kind={device.kind} size="small" />
              <bdi className="grow">{name(device)}</bdi>
              {live.looking.has(device.id) ? (
                <span className="quiet">{t('isLooking')}</span>
              ) : live.phase === 'finding' ? (
                <span className="quiet">{t('isFound')}</span>
              ) : (
                <Chip answer={standing} />
              )}
            </Link>
          </WindowedItem>
        ))}
      </ul>
    </section>
  );
}
