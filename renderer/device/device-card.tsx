import './device-card.css';
import { Link } from 'react-aria-components';
import { Trans, useTranslation } from 'react-i18next';
import type { DeviceReport } from '../../scanners/core/model.ts';
import { Chip } from '../components/chip.tsx';
import { useLanguage } from '../i18n.ts';
import { Tile } from '../icons/device-icon.tsx';
import { cut, Said } from '../words/said.tsx';
import { useDeviceName, useKindName } from './device-name.ts';
import { hidesItsMaker, type Placed } from './standing.ts';

const answered = (device: DeviceReport) =>
  device.guidelines.filter((one) => one.verdict !== 'unknown' && one.verdict !== 'not-applicable').length;

/** The reason for a card's chip, in one sentence. */
function Why({ placed: { device, findings, standing } }: { placed: Placed }) {
  const { t } = useTranslation('home');
  const { say } = useLanguage();
  const worst = findings[0];
  if (worst !== undefined) return <span>{say(worst.title)}</span>;
  if (standing === 'pass') return <span>{t('why.answered', { count: answered(device) })}</span>;
  if (device.care) return <span>{t('why.care')}</span>;
  if (device.kind === 'unknown') return <span>{t('why.unknown')}</span>;
  return <span>{t(hidesItsMaker(device) ? 'why.hides' : 'why.quiet')}</span>;
}

/** Maker and model in a few small words. What the device says of itself stays its own words. */
export function What({ device }: { device: DeviceReport }) {
  const { t } = useTranslation(['home', 'common']);
  const kindName = useKindName();
  if (device.role === 'this-computer') return <>{t('what.here')}</>;
  if (device.kind === 'unknown') {
    const maker = device.manufacturer ?? device.macVendor;
    const parts = { maker: <bdi>{cut(maker ?? '')}</bdi>, said: <Said words={device.name ?? ''} /> };
    if (maker && device.name) return <Trans t={t} i18nKey="common:madeAndCalls" components={parts} />;
    if (maker) return <Trans t={t} i18nKey="common:madeBy" components={parts} />;
    if (device.name) return <Trans t={t} i18nKey="common:callsItself" components={parts} />;
    return hidesItsMaker(device) ? t('what.private') : null;
  }
  if (device.model) return <bdi>{cut([device.manufacturer, device.model].filter(Boolean).join(' '))}</bdi>;
  if (hidesItsMaker(device) && !device.manufacturer) return <>{t('what.private')}</>;
  return <>{kindName(device)}</>;
}

/** A device as one link: what it is, its answer, and why. */
export function DeviceCard({ placed, onOpen }: { placed: Placed; onOpen: (device: string) => void }) {
  const { device, standing } = placed;
  const name = useDeviceName()(device);
  return (
    <Link className="card device-card" onPress={() => onOpen(device.id)}>
      <Tile kind={device.kind} />
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <span className="device-card-what">
        <What device={device} />
      </span>
      <span className="device-card-why">
        <Chip answer={standing} />
        <Why placed={placed} />
      </span>
    </Link>
  );
}
