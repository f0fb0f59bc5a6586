import { useTranslation } from 'react-i18next';
import type { Report } from '../../../scanners/core/model.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { Note } from '../../components/note.tsx';
import { Heading } from '../../components/page.tsx';
import { type Placed, type Standing, standings } from '../../device/standing.ts';
import { HouseFront } from '../../drawings/house-front.tsx';
import { useLanguage } from '../../i18n.ts';
import { useScan, useStores } from '../../stores/stores.ts';
import { useWhen } from '../../words/moment.ts';
import { NewDevice } from './new-device.tsx';
import { useStartCheck } from './start-check.ts';

export type Counts = Readonly<Record<Standing, number>>;

export const count = (placed: readonly Placed[]): Counts => {
  const of = (standing: Standing) => placed.filter((one) => one.standing === standing).length;
  return { fail: of('fail'), weak: of('weak'), unknown: of('unknown'), pass: of('pass') };
};

/** Which sentence fits the home, and the number in it. A home that could not be judged is never called good. */
export function sentence(counts: Counts): {
  key: 'mostly' | 'some' | 'weak' | 'unknown' | 'partly' | 'pass';
  count: number;
} {
  const all = counts.fail + counts.weak + counts.unknown + counts.pass;
  const few = (number: number) => number * 3 <= all;
  if (counts.fail > 0)
    return { key: few(counts.fail) && few(counts.unknown) ? 'mostly' : 'some', count: counts.fail };
  if (counts.weak > 0) return { key: 'weak', count: counts.weak };
  if (counts.pass === 0) return { key: 'unknown', count: 0 };
  return { key: few(counts.unknown) ? 'pass' : 'partly', count: 0 };
}

function useSentence(counts: Counts): string {
  const { t } = useTranslation(['home', 'common']);
  const { key, count: number } = sentence(counts);
  const spelled: unknown = t('common:numbers', { returnObjects: true });
  const word: unknown = Array.isArray(spelled) ? spelled[number] : undefined;
  const words = { count: number, number: typeof word === 'string' ? word : String(number) };
  switch (key) {
    case 'mostly':
      return t('sentence.mostly', words);
    case 'some':
      return t('sentence.some', words);
    case 'weak':
      return t('sentence.weak', words);
    default:
      return t(`sentence.${key}`);
  }
}

/** How many devices stand where. */
export function Tally({ counts }: { counts: Counts }) {
  const { t } = useTranslation('home');
  return (
    <ul className="tally" aria-label={t('tally')}>
      {standings
        .filter((standing) => counts[standing] > 0)
        .map((standing) => (
          <li key={standing}>
            <Chip answer={standing}>{t(`chip.${standing}`, { count: counts[standing] })}</Chip>
          </li>
        ))}
    </ul>
  );
}

/** The answer in one sentence, and the house that says the same. */
export function Hello({ report, placed }: { report: Report; placed: readonly Placed[] }) {
  const { t } = useTranslation('home');
  const when = useWhen();
  const start = useStartCheck();
  const { navigation } = useStores();
  const { say } = useLanguage();
  const running = useScan((state) => state.state !== 'idle');
  const counts = count(placed);
  const words = useSentence(counts);
  const [why] = report.problems.filter(
    ({ code }) => code.startsWith('interrupted-') || code === 'sign-in-page',
  );
  const door = counts.fail > 0 ? 'ajar' : 'latched';
  return (
    <header className="hello">
      <div className="hello-text">
        <Heading>{words}</Heading>
        <p className="lead">{t('lead', { count: placed.length, when: when(report.finishedAt) })}</p>
        {report.status !== 'complete' && (
          <Note tone="weak">
            {report.status === 'cancelled' ? t('stopped') : why ? say(why.message) : t('partial')}
          </Note>
        )}
        <Tally counts={counts} />
        <div className="row">
          {running ? (
            <Button small icon="eye" onPress={() => navigation.getState().go({ screen: 'checking' })}>
              {t('watch')}
            </Button>
          ) : (
            <Button small icon="refresh" onPress={start}>
              {t('checkAgain')}
            </Button>
          )}
          <NewDevice />
        </div>
      </div>
      <HouseFront door={door} lit={counts.fail > 0 ? 3 : 4} label={t(`house.${door}`)} />
    </header>
  );
}
