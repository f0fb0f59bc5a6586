import { useTranslation } from 'react-i18next';
import type { WizardRun } from '../../../electron/ipc-contract.ts';
import { Button } from '../../components/button.tsx';
import { useDeviceName } from '../../device/device-name.ts';
import { useLanguage } from '../../i18n.ts';
import { Icon } from '../../icons/icon.tsx';
import { useScan, useStores, useWizard } from '../../stores/stores.ts';
import { date } from '../../words/moment.ts';

const most = 2;

const isDue = ({ reminder }: WizardRun): boolean =>
  reminder !== undefined && Date.parse(reminder.at) <= Date.now();

/** What is due comes first, and what waits for its day comes last. */
const rank = (run: WizardRun): number => (run.reminder ? (isDue(run) ? 0 : 2) : 1);
const dueFirst = (a: WizardRun, b: WizardRun): number => rank(a) - rank(b);

/** The wizards that were left to finish later. */
export function OpenRuns() {
  const { t } = useTranslation('home');
  const { say, language } = useLanguage();
  const { wizard, navigation } = useStores();
  const runs = useWizard((state) => state.open);
  const devices = useScan((state) => state.report?.devices);
  const name = useDeviceName();
  if (runs.length === 0) return null;
  return (
    <section>
      <h2>{t('goOn')}</h2>
      <ul className="open-runs">
        {[...runs]
          .sort(dueFirst)
          .slice(0, most)
          .map((run) => {
            const device = devices?.find((one) => one.id === run.device);
            const task = say(run.title);
            return (
              <li key={run.id} className="card row">
                <Icon name="clock" />
                <span className="grow">
                  {device ? t('goOnWith', { task, device: name(device) }) : task}
                  {run.reminder && (
                    <span className="quiet small">
                      {' '}
                      {isDue(run)
                        ? say(run.step?.title ?? run.title)
                        : t('remindOn', { date: date(run.reminder.at, language) })}
                    </span>
                  )}
                </span>
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
