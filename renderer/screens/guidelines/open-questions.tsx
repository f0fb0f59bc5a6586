import { useTranslation } from 'react-i18next';
import type { CheckEntry } from '../../../electron/ipc-contract.ts';
import { Icon, type IconName } from '../../icons/icon.tsx';
import { useScan } from '../../stores/stores.ts';
import type { Way } from './ways.tsx';

/** What an answer would take. */
type Lack = 'closer' | 'owner' | 'maker' | 'silent';

const lackOf: Readonly<Record<Way, Lack>> = {
  listening: 'silent',
  asking: 'silent',
  closer: 'closer',
  guided: 'owner',
  maker: 'maker',
  owner: 'owner',
};
export const lacks: readonly Lack[] = ['owner', 'maker', 'closer', 'silent'];
export const lackIcons: Readonly<Record<Lack, IconName>> = {
  closer: 'measured',
  owner: 'person',
  maker: 'maker',
  silent: 'unknown',
};

/** How many questions of a guideline's checks stayed open over all devices, and why. */
export function OpenQuestions({ checks }: { checks: readonly CheckEntry[] }) {
  const { t } = useTranslation('guidelines');
  const standings = useScan((state) => state.standing?.checks) ?? [];
  const openOf = (lack?: Lack) =>
    checks
      .filter(({ ways }) => lack === undefined || lackOf[ways[0]] === lack)
      .map(({ id }) => standings.find((one) => one.id === id)?.devices.unknown ?? 0)
      .reduce((sum, one) => sum + one, 0);
  const open = openOf();
  if (open === 0) return null;
  return (
    <div className="open-questions">
      <p className="small quiet">{t('unanswered', { count: open })}</p>
      <ul>
        {lacks.flatMap((lack) => {
          const count = openOf(lack);
          return count === 0
            ? []
            : [
                <li key={lack} className="hint">
                  <Icon name={lackIcons[lack]} small />
                  <span>
                    <span className="numbers">{count}</span> {t(`lack.${lack}`)}
                  </span>
                </li>,
              ];
        })}
      </ul>
    </div>
  );
}
