import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../components/chip.tsx';
import { WindowedItem } from '../../components/windowed.tsx';
import { useDeviceName } from '../../device/device-name.ts';
import type { Placed } from '../../device/standing.ts';
import { roomOf, rooms } from '../../drawings/rooms.ts';
import { Tile } from '../../icons/device-icon.tsx';
import { openDoors } from './open-doors.ts';

/** The map in words: every device by room, and whether the internet can reach it. */
export function MapList({ placed, onOpen }: { placed: readonly Placed[]; onOpen: (device: string) => void }) {
  const { t } = useTranslation(['map', 'common']);
  const name = useDeviceName();
  const open = new Set(openDoors(placed).map((one) => one.device.id));
  return (
    <div className="map-list">
      {rooms.map((room) => {
        const here = placed.filter((one) => roomOf(one.device.kind) === room);
        if (here.length === 0) return null;
        return (
          <section key={room} className="card">
            <h2>
              {t(`common:room.${room}`)} {room === 'outside' && t('common:room.outside2')}
            </h2>
            <ul>
              {here.map(({ device, standing }, at) => (
                <WindowedItem key={device.id} at={at}>
                  <Link className="found-line" onPress={() => onOpen(device.id)}>
                    <Tile kind={device.kind} size="small" />
                    <span className="grow">
                      <bdi className="strong">{name(device)}</bdi>
                      <br />
                      <span className="small quiet">{t(open.has(device.id) ? 'open' : 'inside')}</span>
                    </span>
                    <Chip answer={standing} />
                  </Link>
                </WindowedItem>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
