import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { useDeviceName } from '../../device/device-name.ts';
import { useLanguage } from '../../i18n.ts';
import { Icon } from '../../icons/icon.tsx';
import { useScan, useStores, useWizard } from '../../stores/stores.ts';

const most = 2;

/** The wizards that were left to finish later. */
export function OpenRuns() {
  const { t } = useTranslation('home');
  const { say } = useLanguage();
  const { wizard, navigation } = useStores();
  const runs = useWizard((state) => state.open);
  const devices = useScan((state) => state.report?.devices);
  const name = useDeviceName();
  if (runs.length === 0) return null;
  return (
    <section>
      <h2>{t('goOn')}</h2>
      <ul className="open-runs">
        {runs.slice(0, most).map((run) => {
          const device = devices?.find((one) => one.id === run.device);
          const task = say(run.title);
          return (
            <li key={run.id} className="card row">
              <Icon name="clock" />
              <span className="grow">{device ? t('goOnWith', { task, device: name(device) }) : task}</span>
              <Button
                small
                onPress={() => {
                  wizard.getState().resume(run);
                  navigation.getState().go({ screen: 'wizard' });
                }}
                label={`${t('resume')}: ${task}`}
              >
                {t('resume')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
