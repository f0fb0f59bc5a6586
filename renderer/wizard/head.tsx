import { useTranslation } from 'react-i18next';
import type { WizardRun } from '../../electron/ipc-contract.ts';
import { Button } from '../components/button.tsx';
import { useDeviceName } from '../device/device-name.ts';
import { useLanguage } from '../i18n.ts';
import { Tile } from '../icons/device-icon.tsx';
import { useScan, useStores } from '../stores/stores.ts';

/** From this many steps on, pips would say less than the words. */
const mostPips = 8;

/** What is being done, to which device, how far it is, and the way out. */
export function Head({ run }: { run: WizardRun }) {
  const { t } = useTranslation('wizard');
  const { say } = useLanguage();
  const { app, wizard, navigation } = useStores();
  const device = useScan((state) => state.report?.devices.find((one) => one.id === run.device));
  const name = useDeviceName();
  const finished = run.state === 'finished';
  const leave = () => {
    navigation.getState().back();
    void wizard.getState().leave().then(app.getState().report);
  };
  return (
    <header className="wizard-head">
      <Tile kind={device?.kind ?? 'unknown'} size="small" />
      <div className="grow">
        <div className="strong">{say(run.title)}</div>
        <div className="small quiet">
          <bdi>{device ? name(device) : t('aDevice')}</bdi>
        </div>
      </div>
      <span className="quiet numbers" role="status">
        {finished ? t('finished') : t('step', { number: run.number, of: run.of })}
      </span>
      {run.of <= mostPips && (
        <ol className="pips" aria-hidden="true">
          {Array.from({ length: run.of }, (_, at) => at + 1).map((number) => (
            <li
              key={number}
              className={
                finished || number < run.number ? 'pip-done' : number === run.number ? 'pip-now' : ''
              }
            />
          ))}
        </ol>
      )}
      <Button small look="plain" icon="close" onPress={leave}>
        {t(finished ? 'close' : 'leave')}
      </Button>
    </header>
  );
}
