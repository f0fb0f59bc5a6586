import { useTranslation } from 'react-i18next';
import type { CheckEntry } from '../../../electron/ipc-contract.ts';
import { AnswerIcon } from '../../components/chip.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { useLanguage } from '../../i18n.ts';
import { useScan } from '../../stores/stores.ts';
import { CheckFacts } from './check-facts.tsx';
import { findingOf, needing } from './home-answers.ts';
import { Needing } from './needing.tsx';
import { Tally } from './tally.tsx';
import { Ways } from './ways.tsx';

/** One check in plain words; what the standards say of it opens below. */
export function CheckCard({ check }: { check: CheckEntry }) {
  const { t } = useTranslation('guidelines');
  const { say } = useLanguage();
  const devices = useScan((state) => state.report?.devices) ?? [];
  const counts = useScan((state) => state.standing?.checks.find(({ id }) => id === check.id)?.devices);
  const { failed, passed, why, todo } = check.text;
  return (
    <li className="check-card">
      <h3>{say(failed)}</h3>
      <p className="check-passed pass">
        <AnswerIcon answer="pass" small />
        <span>
          {t('insteadOf')} {say(passed)}
        </span>
      </p>
      <p className="quiet">{say(check.alwaysUnknown ?? why)}</p>
      <p className="quiet">
        <b>{t('todo')}</b> {say(todo)}
      </p>
      <p className="check-ways">
        <Ways check={check} />
      </p>
      {counts && <Tally counts={counts} />}
      <Needing needy={needing(devices, findingOf(check))} guideline={check.guideline} />
      <Disclosure title={t('facts')} label={t('factsOf', { check: say(failed) })}>
        <CheckFacts check={check} />
      </Disclosure>
    </li>
  );
}
