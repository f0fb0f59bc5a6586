import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../components/field.tsx';
import { WindowedItem } from '../../components/windowed.tsx';
import { DeviceCard } from '../../device/device-card.tsx';
import { useDeviceName } from '../../device/device-name.ts';
import { type Placed, type Standing, standings } from '../../device/standing.ts';

/** From this many devices on, looking for one by name is quicker than scrolling. */
const worthFinding = 20;

interface GroupProps {
  standing: Standing;
  members: readonly Placed[];
  onOpen: (device: string) => void;
}

function Group({ standing, members, onOpen }: GroupProps) {
  const { t } = useTranslation('common');
  if (members.length === 0) return null;
  return (
    <section>
      <div className="group-heading">
        <h2>{t(`group.${standing}`)}</h2>
        <span className="count">{t('devices', { count: members.length })}</span>
      </div>
      <ul className="card-grid">
        {members.map((placed, at) => (
          <WindowedItem key={placed.device.id} at={at}>
            <DeviceCard placed={placed} onOpen={onOpen} />
          </WindowedItem>
        ))}
      </ul>
    </section>
  );
}

/** Every device, those that need something first. */
export function DeviceGroups({
  placed,
  onOpen,
}: {
  placed: readonly Placed[];
  onOpen: (id: string) => void;
}) {
  const { t } = useTranslation('home');
  const name = useDeviceName();
  const [typed, type] = useState('');
  const wanted = useDeferredValue(typed).trim().toLocaleLowerCase();
  const shown =
    wanted === ''
      ? placed
      : placed.filter(({ device }) =>
          [name(device), device.manufacturer, device.model, device.name]
            .join(' ')
            .toLocaleLowerCase()
            .includes(wanted),
        );
  return (
    <>
      {placed.length >= worthFinding && (
        <Field label={t('find')} value={typed} onChange={type} longest={80} />
      )}
      {shown.length === 0 && (
        <p role="status" className="quiet">
          {t('noMatch')}
        </p>
      )}
      {standings.map((standing) => (
        <Group
          key={standing}
          standing={standing}
          members={shown.filter((one) => one.standing === standing)}
          onOpen={onOpen}
        />
      ))}
    </>
  );
}
