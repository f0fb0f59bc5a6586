import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../../electron/ipc-contract.ts';
import { AnswerIcon } from '../../components/chip.tsx';
import { useLanguage } from '../../i18n.ts';
import { useScan } from '../../stores/stores.ts';
import { guidelineCounts, told } from './home-answers.ts';

type Guidelines = Catalogue['guidelines'];

function Line({ guideline, onOpen }: { guideline: Guidelines[number]; onOpen: (number: number) => void }) {
  const { t } = useTranslation('guidelines');
  const { say } = useLanguage();
  const devices = useScan((state) => state.report?.devices) ?? [];
  const counts = guidelineCounts(devices, guideline.number);
  return (
    <AriaButton className="overview-line" onPress={() => onOpen(guideline.number)}>
      <span className="overview-number numbers">{guideline.number}</span>
      <span className="strong">{say(guideline.title)}</span>
      <span className="overview-counts">
        {told
          .filter((answer) => counts[answer] > 0)
          .map((answer) => (
            <span key={answer} className={answer}>
              <AnswerIcon answer={answer} small />
              {t(`tally.${answer}`, { count: counts[answer] })}
            </span>
          ))}
      </span>
    </AriaButton>
  );
}

/** How the home stands under each guideline, at a glance; each line leads to its guideline below. */
export function Overview({
  guidelines,
  onOpen,
}: {
  guidelines: Guidelines;
  onOpen: (number: number) => void;
}) {
  const { t } = useTranslation('guidelines');
  const devices = useScan((state) => state.report?.devices.length) ?? 0;
  if (devices === 0) return null;
  return (
    <section className="card overview">
      <h2>{t('overview')}</h2>
      <p className="quiet">{t('overviewLead', { count: devices })}</p>
      <ol>
        {guidelines.map((guideline) => (
          <li key={guideline.number}>
            <Line guideline={guideline} onOpen={onOpen} />
          </li>
        ))}
      </ol>
    </section>
  );
}
