import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../../electron/ipc-contract.ts';
import type { DeviceReport } from '../../../scanners/core/model.ts';
import { Button } from '../../components/button.tsx';
import { useLanguage } from '../../i18n.ts';
import { date } from '../../words/moment.ts';
import { clean } from '../../words/said.tsx';

interface LeftProps {
  device: DeviceReport;
  annotation: Annotation | undefined;
  onReturn: (check: string) => void;
}

/** The problems that the owner chose to leave, and until when. */
export function LeftAsTheyAre({ device, annotation, onReturn }: LeftProps) {
  const { t } = useTranslation('device');
  const { say, language } = useLanguage();
  const left = (annotation?.ignored ?? []).flatMap((one) => {
    const finding = device.findings.find((found) => found.check === one.check);
    return finding ? [{ ...one, title: finding.title }] : [];
  });
  if (left.length === 0) return null;
  return (
    <section>
      <h2>{t('leftTitle')}</h2>
      <ul className="left-findings">
        {left.map(({ check, title, until, reason }) => (
          <li key={check} className="card row spread">
            <div className="grow">
              <h3>{say(title)}</h3>
              <p className="quiet">
                {t('leftUntil', { date: date(until, language), reason: clean(reason) })}
              </p>
            </div>
            <Button small onPress={() => onReturn(check)}>
              {t('unleave')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
