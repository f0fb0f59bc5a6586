import { useTranslation } from 'react-i18next';
import type { CheckEntry } from '../../../electron/ipc-contract.ts';
import { Hint } from '../../components/note.tsx';
import type { IconName } from '../../icons/icon.tsx';

export type Way = CheckEntry['ways'][number];

export const wayIcons: Readonly<Record<Way, IconName>> = {
  listening: 'measured',
  asking: 'measured',
  closer: 'measured',
  guided: 'validate',
  maker: 'maker',
  owner: 'person',
};

/** How the answer comes about, each way with its drawing. */
export function Ways({ check }: { check: CheckEntry }) {
  const { t } = useTranslation('guidelines');
  if (check.alwaysUnknown) return <Hint icon="unknown">{t('never')}</Hint>;
  return (
    <>
      {check.ways.map((way) => (
        <Hint key={way} icon={wayIcons[way]}>
          {t(`way.${way}`)}
        </Hint>
      ))}
    </>
  );
}
