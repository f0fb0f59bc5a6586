import { useEffect, useRef } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CheckResult, DeviceReport, GuidelineVerdict } from '../../../scanners/core/model.ts';
import { AnswerIcon, Chip } from '../../components/chip.tsx';
import { Disclosure as Opening } from '../../components/disclosure.tsx';
import { Hint } from '../../components/note.tsx';
import { useLanguage } from '../../i18n.ts';
import { Icon } from '../../icons/icon.tsx';
import { useApp } from '../../stores/stores.ts';
import { AnswerIt } from './answer-it.tsx';
import { Evidence, ProofTag } from './evidence.tsx';
import type { GuidelineText } from './guideline-text.ts';

function CheckLine({ device, check }: { device: DeviceReport; check: CheckResult }) {
  const { t } = useTranslation(['device', 'common']);
  const { say } = useLanguage();
  const entry = useApp((state) => state.catalogue?.checks.find((one) => one.id === check.id));
  const finding = device.findings.find((one) => one.check === check.id);
  const statement = finding?.title ?? (check.result === 'pass' ? entry?.text.passed : entry?.text.failed);
  const answered = check.result === 'pass' || check.result === 'weak' || check.result === 'fail';
  return (
    <li className={`check-line ${check.result}`}>
      <AnswerIcon answer={check.result} />
      <div className="stack">
        <p className="strong">
          {answered && statement ? say(statement) : t(`common:answer.${check.result}`)}
        </p>
        <p className="quiet">{say(check.reason)}</p>
        {answered ? (
          <Opening title={t('evidence.title')}>
            <Evidence
              device={device}
              check={check.id}
              reason={check.reason}
              proof={check.proof}
              observations={check.evidence}
              service={finding?.service}
            />
          </Opening>
        ) : (
          <>
            <ProofTag proof={check.proof} />
            <AnswerIt device={device} check={check} />
          </>
        )}
      </div>
    </li>
  );
}

function Foot({ verdict }: { verdict: GuidelineVerdict }) {
  const { t } = useTranslation('device');
  const { looked, of, proof } = verdict;
  return (
    <span className="answer-foot">
      <Chip answer={verdict.verdict} />
      <span className="hint">{looked > 0 ? t('looked', { looked, of }) : t('notLooked')}</span>
      {proof === 'manufacturer' && <Hint icon="maker">{t('paperOnly')}</Hint>}
    </span>
  );
}

interface AnswerProps {
  device: DeviceReport;
  verdict: GuidelineVerdict;
  guideline: GuidelineText | undefined;
  isOpen: boolean;
  onOpen: (number: number | undefined) => void;
}

/** One guideline's answer; it opens to its checks. */
function AnswerCard({ device, verdict, guideline, isOpen, onOpen }: AnswerProps) {
  const { say } = useLanguage();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={card} className={isOpen ? 'answer-item answer-item-open' : 'answer-item'}>
      <Disclosure
        className="answer"
        isExpanded={isOpen}
        onExpandedChange={(open) => onOpen(open ? verdict.number : undefined)}
      >
        <h3>
          <AriaButton slot="trigger" className="answer-button">
            <span className="answer-number numbers">{verdict.number}</span>
            <span>{guideline ? say(guideline.title) : verdict.number}</span>
            <Icon name={isOpen ? 'up' : 'next'} small />
            <Foot verdict={verdict} />
          </AriaButton>
        </h3>
        <DisclosurePanel className="answer-panel">
          {isOpen && (
            <>
              {guideline && <p className="quiet">{say(guideline.demand)}</p>}
              <ul className="check-lines">
                {verdict.checks.map((check) => (
                  <CheckLine key={check.id} device={device} check={check} />
                ))}
              </ul>
            </>
          )}
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}

interface AnswersProps {
  device: DeviceReport;
  opened: number | undefined;
  onOpen: (number: number | undefined) => void;
}

/** The thirteen answers as cards, in the Code's order. */
export function Answers({ device, opened, onOpen }: AnswersProps) {
  const { t } = useTranslation('device');
  const guidelines = useApp((state) => state.catalogue?.guidelines);
  return (
    <section>
      <h2>{t('allAnswers')}</h2>
      <ol className="answers">
        {device.guidelines.map((verdict) => (
          <AnswerCard
            key={verdict.number}
            device={device}
            verdict={verdict}
            guideline={guidelines?.find((one) => one.number === verdict.number)}
            isOpen={opened === verdict.number}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </section>
  );
}
