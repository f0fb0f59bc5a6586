import './timeline.css';
import { Trans, useTranslation } from 'react-i18next';
import type { HistoryEvent } from '../../../electron/ipc-contract.ts';
import type { Change } from '../../../scanners/core/model.ts';
import { useDeviceName } from '../../device/device-name.ts';
import { useLanguage } from '../../i18n.ts';
import { Icon, type IconName } from '../../icons/icon.tsx';
import { useApp, useScan } from '../../stores/stores.ts';
import { time, useWhen } from '../../words/moment.ts';
import { clean, cut, Said } from '../../words/said.tsx';

type Line = Pick<HistoryEvent, 'type' | 'device' | 'deviceName' | 'about' | 'before' | 'after'>;
type Tone = 'pass' | 'weak' | 'fail' | 'unknown' | '';

const signs: Readonly<Record<HistoryEvent['type'], readonly [IconName, Tone]>> = {
  'device-new': ['plus', 'unknown'],
  'device-gone': ['na', ''],
  'device-back': ['plus', ''],
  'port-opened': ['door', 'weak'],
  'port-closed': ['door', 'pass'],
  'certificate-changed': ['refresh', 'weak'],
  'host-key-changed': ['key', 'weak'],
  'firmware-changed': ['pass', 'pass'],
  'address-changed': ['wifi', ''],
  'name-changed': ['quote', ''],
  'dns-server-changed': ['weak', 'weak'],
  'gateway-changed': ['weak', 'weak'],
  'port-mapping-added': ['door', 'fail'],
  'finding-new': ['fail', 'fail'],
  'finding-fixed': ['pass', 'pass'],
  'check-finished': ['refresh', ''],
  'check-interrupted': ['stop', ''],
  rechecked: ['refresh', ''],
  'wizard-finished': ['fix', 'pass'],
  'device-annotated': ['person', ''],
  'finding-ignored': ['eye', ''],
  'data-restored': ['save', ''],
};

/** The check that a line is about: a changed finding carries its id as its new or old value. */
const checkOf = ({ about, before, after }: Line) => about ?? after ?? before;

function useTitle(line: Line): string {
  const { t } = useTranslation('history');
  const { say } = useLanguage();
  const catalogue = useApp((state) => state.catalogue);
  if (line.type === 'wizard-finished') {
    const wizard = catalogue?.wizards.find((one) => one.id === line.about);
    return t('type.wizard-finished', { task: wizard ? say(wizard.title) : clean(line.about ?? '') });
  }
  const check = catalogue?.checks.find((one) => one.id === checkOf(line));
  if (check && line.type === 'finding-new') return say(check.text.failed);
  if (check && line.type === 'finding-fixed') return `${t('type.finding-fixed')}: ${say(check.text.failed)}`;
  return t(`type.${line.type}`);
}

function Body({ line }: { line: Line }) {
  const { t } = useTranslation('history');
  const deviceName = useDeviceName();
  const known = useScan((state) => state.report?.devices.find((one) => one.id === line.device));
  const { type, before = '', after = '' } = line;
  const parts = {
    name: known ? (
      <bdi>{deviceName(known)}</bdi>
    ) : line.deviceName ? (
      <Said words={line.deviceName} />
    ) : (
      <span>{t('aDevice')}</span>
    ),
    before: <Said words={before} />,
    after: <Said words={after} />,
  };
  const values = { before: cut(before), after: cut(after) };
  switch (type) {
    case 'check-finished':
      return t(
        after === 'cancelled' || after === 'partial'
          ? `body.check-finished-${after}`
          : 'body.check-finished-complete',
      );
    case 'check-interrupted':
    case 'dns-server-changed':
    case 'gateway-changed':
      return t(`body.${type}`, values);
    case 'wizard-finished': {
      const outcome =
        after === 'fixed' || after === 'told' || after === 'not-fixed' || after === 'unknown'
          ? after
          : 'done';
      return <Trans t={t} i18nKey={`body.wizard-${outcome}`} components={parts} />;
    }
    case 'finding-new':
    case 'finding-fixed':
    case 'finding-ignored':
    case 'rechecked':
      return <Trans t={t} i18nKey="body.device" components={parts} />;
    case 'data-restored':
      return null;
    default:
      return <Trans t={t} i18nKey={`body.${type}`} values={values} components={parts} />;
  }
}

/** One thing that happened: its sign, a plain sentence, and when. `dated` where no day stands above it. */
export function TimelineLine({ event, dated }: { event: HistoryEvent | Change; dated?: boolean }) {
  const { language } = useLanguage();
  const when = useWhen();
  const title = useTitle(event);
  const [icon, tone] = signs[event.type];
  return (
    <div className="timeline-line">
      <span className={`timeline-sign ${tone}`}>
        <Icon name={icon} />
      </span>
      <div>
        <h3>{title}</h3>
        <p className="quiet">
          <Body line={event} />
        </p>
      </div>
      <time className="numbers" dateTime={event.at}>
        {dated ? when(event.at) : time(event.at, language)}
      </time>
    </div>
  );
}
