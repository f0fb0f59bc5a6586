import './guidelines.css';
import { useTranslation } from 'react-i18next';
import type { Catalogue, CheckEntry } from '../../../electron/ipc-contract.ts';
import type { DeviceReport, Result } from '../../../scanners/core/model.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Hint } from '../../components/note.tsx';
import { Heading, Page } from '../../components/page.tsx';
import { useLanguage } from '../../i18n.ts';
import { useApp, useScan, useStores } from '../../stores/stores.ts';
import { NotKnown } from './not-known.tsx';

const order: readonly Result[] = ['fail', 'weak', 'unknown', 'pass', 'not-applicable'];

/** How many devices got which answer under one guideline. */
function Standing({ number, devices }: { number: number; devices: readonly DeviceReport[] }) {
  const { t } = useTranslation('common');
  const answers = devices.map((device) => device.guidelines.find((one) => one.number === number)?.verdict);
  return (
    <ul className="tally">
      {order.flatMap((answer) => {
        const count = answers.filter((one) => one === answer).length;
        if (count === 0) return [];
        return (
          <li key={answer}>
            <Chip answer={answer}>
              <span className="numbers">{count}</span> {t(`answer.${answer}`)}
            </Chip>
          </li>
        );
      })}
    </ul>
  );
}

function CheckLine({ check }: { check: CheckEntry }) {
  const { t } = useTranslation('guidelines');
  const { say } = useLanguage();
  return (
    <li>
      <p className="strong">{say(check.text.failed)}</p>
      <p className="quiet">{say(check.alwaysUnknown ?? check.text.why)}</p>
      <p className="small quieter">{check.alwaysUnknown ? t('never') : t(`way.${check.ways[0]}`)}</p>
    </li>
  );
}

type GuidelineText = Catalogue['guidelines'][number];

function GuidelineCard({ guideline, checks }: { guideline: GuidelineText; checks: readonly CheckEntry[] }) {
  const { t } = useTranslation('guidelines');
  const { say } = useLanguage();
  const devices = useScan((state) => state.report?.devices);
  return (
    <li className="card guideline">
      <span className="guideline-number numbers">{guideline.number}</span>
      <div className="stack">
        <div className="row spread">
          <h2>{say(guideline.title)}</h2>
          <Hint icon={guideline.law ? 'report' : 'info'}>{t(guideline.law ? 'law' : 'goodPractice')}</Hint>
        </div>
        <p>{say(guideline.demand)}</p>
        <p className="quiet">{say(guideline.why)}</p>
        {devices && devices.length > 0 ? (
          <Standing number={guideline.number} devices={devices} />
        ) : (
          <p className="quiet">{t('noStanding')}</p>
        )}
        {checks.length > 0 && (
          <Disclosure title={`${t('howChecked')}: ${t('checks', { count: checks.length })}`}>
            <ul className="guideline-checks">
              {checks.map((check) => (
                <CheckLine key={check.id} check={check} />
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </li>
  );
}

/** The thirteen guidelines explained, and how the home stands under each. */
export function GuidelinesScreen() {
  const { t } = useTranslation('guidelines');
  const { bridge } = useStores();
  const catalogue = useApp((state) => state.catalogue);
  const inOrder = [...(catalogue?.guidelines ?? [])].sort((a, b) => a.number - b.number);
  return (
    <Page>
      <header className="stack">
        <Heading>{t('title')}</Heading>
        <p className="lead">{t('lead')}</p>
        <div>
          <Button
            small
            icon="link"
            onPress={() => void bridge.invoke('app:open-page', { page: 'code-of-practice' })}
          >
            {t('open')}
          </Button>
        </div>
      </header>
      <NotKnown />
      <ol className="guidelines">
        {inOrder.map((guideline) => (
          <GuidelineCard
            key={guideline.number}
            guideline={guideline}
            checks={(catalogue?.checks ?? []).filter((check) => check.guideline === guideline.number)}
          />
        ))}
      </ol>
    </Page>
  );
}
