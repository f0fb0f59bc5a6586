import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DeviceReport, Result } from '../../../scanners/core/model.ts';
import { AnswerIcon } from '../../components/chip.tsx';
import { useLanguage } from '../../i18n.ts';
import { useApp } from '../../stores/stores.ts';

const counted = ['fail', 'weak', 'pass', 'unknown'] as const;

/** The thirteen answers as thirteen small cells, in the Code's order. Each opens its card below. */
export function GuidelineStrip({
  device,
  onOpen,
}: {
  device: DeviceReport;
  onOpen: (number: number) => void;
}) {
  const { t } = useTranslation(['device', 'common']);
  const { say } = useLanguage();
  const guidelines = useApp((state) => state.catalogue?.guidelines);
  const number = (verdict: Result) => device.guidelines.filter((one) => one.verdict === verdict).length;
  const summary = counted
    .filter((verdict) => number(verdict) > 0)
    .map((verdict) => t(`counts.${verdict}`, { count: number(verdict) }));
  return (
    <section>
      <div className="row spread">
        <h2>{t('glance')}</h2>
        <span className="quiet">{summary.join(', ')}</span>
      </div>
      <ol className="strip">
        {device.guidelines.map(({ number: at, verdict }) => {
          const known = guidelines?.find((one) => one.number === at);
          return (
            <li key={at}>
              <AriaButton
                className={`strip-cell ${verdict}`}
                aria-label={t('cell', {
                  number: at,
                  title: known ? say(known.title) : '',
                  answer: t(`common:answer.${verdict}`),
                })}
                onPress={() => onOpen(at)}
              >
                <span className="numbers">{at}</span>
                <AnswerIcon answer={verdict} />
              </AriaButton>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
