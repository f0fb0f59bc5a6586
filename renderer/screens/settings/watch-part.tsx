import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../electron/ipc-contract.ts';
import { Toggle } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { oneOf, useChange } from './use-change.ts';

const hours = [6, 24, 72, 168] as const;
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Checks by itself, and when it may speak up. */
export function WatchPart({ settings }: { settings: Settings }) {
  const { t } = useTranslation('settings');
  const change = useChange();
  const { schedule, quietHours } = settings;
  return (
    <section className="card settings-part">
      <h2>{t('watching')}</h2>
      <Toggle
        label={t('schedule')}
        hint={t('scheduleHint')}
        on={schedule.on}
        onChange={(on) => change({ schedule: { ...schedule, on } })}
      />
      {schedule.on && (
        <Select
          label={t('every')}
          value={String(schedule.everyHours)}
          onChange={(id) => {
            const everyHours = oneOf(hours, id);
            if (everyHours) change({ schedule: { ...schedule, everyHours } });
          }}
          choices={hours.map((every) => ({ id: String(every), label: t(`everyChoices.${every}`) }))}
        />
      )}
      <Toggle label={t('tray')} on={settings.keepInTray} onChange={(keepInTray) => change({ keepInTray })} />
      <Toggle
        label={t('login')}
        on={settings.startAtLogin}
        onChange={(startAtLogin) => change({ startAtLogin })}
      />
      <Toggle
        label={t('notifications')}
        on={settings.notifications}
        onChange={(notifications) => change({ notifications })}
      />
      <Toggle
        label={t('quiet')}
        hint={t('quietHint')}
        on={quietHours.on}
        onChange={(on) => change({ quietHours: { ...quietHours, on } })}
      />
      {quietHours.on && (
        <div className="settings-fields">
          {(['from', 'to'] as const).map((end) => (
            <Field
              key={end}
              type="time"
              label={t(end)}
              value={quietHours[end]}
              onChange={(value) => {
                if (clock.test(value)) change({ quietHours: { ...quietHours, [end]: value } });
              }}
            />
          ))}
        </div>
      )}
    </section>
  );
}
