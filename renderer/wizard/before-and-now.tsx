import { useTranslation } from 'react-i18next';
import type { CheckResult } from '../../scanners/core/model.ts';
import { Chip } from '../components/chip.tsx';
import { Hint } from '../components/note.tsx';
import { useLanguage } from '../i18n.ts';
import { Icon } from '../icons/icon.tsx';
import { time } from '../words/moment.ts';

interface BeforeAndNowProps {
  before: readonly CheckResult[];
  after: readonly CheckResult[];
  at: string;
}

/** Each check that was run again, as it was and as it is. */
export function BeforeAndNow({ before, after, at }: BeforeAndNowProps) {
  const { t } = useTranslation('wizard');
  const { say, language } = useLanguage();
  return (
    <div className="stack">
      {after.map((now) => {
        const was = before.find((one) => one.id === now.id);
        return (
          <div key={now.id} className="before-and-now">
            {was && (
              <>
                <div className={`card was ${was.result}`}>
                  <span className="small quiet">{t('before')}</span>
                  <Chip answer={was.result} />
                  <p>{say(was.reason)}</p>
                </div>
                <Icon name="arrow" />
              </>
            )}
            <div className={`card is on-own-ground ${now.result}`}>
              <span className="small">
                {t('now')}, {time(at, language)}
              </span>
              <Chip answer={now.result} />
              <p>{say(now.reason)}</p>
            </div>
          </div>
        );
      })}
      {after.some((now) => now.proof === 'measured') && <Hint icon="measured">{t('measured')}</Hint>}
    </div>
  );
}
