import { useTranslation } from 'react-i18next';
import type { CheckEntry } from '../../../electron/ipc-contract.ts';
import { useLanguage } from '../../i18n.ts';

const answers = ['fail', 'weak', 'pass', 'unknown'] as const;

/** What stands behind a check, for those who work with the standards: what `homelatch explain` prints. */
export function CheckFacts({ check }: { check: CheckEntry }) {
  const { t } = useTranslation(['guidelines', 'common']);
  const { say } = useLanguage();
  const rows: readonly (readonly [name: string, value: string])[] = [
    [t('fact.state'), t('implemented')],
    [
      t('fact.answered'),
      check.alwaysUnknown ? t('never') : check.ways.map((way) => t(`way.${way}`)).join(' · '),
    ],
    [
      t('fact.answers'),
      answers
        .filter((answer) => !check.never?.includes(answer))
        .map((answer) => t(`common:answer.${answer}`))
        .join(' · '),
    ],
    [t('fact.severity'), t(`severity.${check.severity}`)],
    ['ETSI EN 303 645', check.provisions.join(', ')],
    [t('fact.law'), check.psti === undefined ? t('goodPractice') : t('psti', { paragraph: check.psti })],
    ['ETSI TS 103 701', check.testGroup ?? ''],
    [t('fact.source'), check.source],
  ];
  return (
    <dl className="check-facts">
      <div>
        <dt>{t('fact.id')}</dt>
        <dd>
          <code>{check.id}</code>
        </dd>
      </div>
      {check.alwaysUnknown && (
        <div>
          <dt>{t('fact.limits')}</dt>
          <dd>{say(check.alwaysUnknown)}</dd>
        </div>
      )}
      {rows.map(([name, value]) =>
        value === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
