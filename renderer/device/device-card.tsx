import './device-card.css';
import { Link } from 'react-aria-components';
import { Trans, useTranslation } from 'react-i18next';
import type { DeviceReport } from '../../scanners/core/model.ts';
import { Chip } from '../components/chip.tsx';
import { useLanguage } from '../i18n.ts';
import { Tile } from '../icons/device-icon.tsx';
import { fullStop } from '../words/full-stop.ts';
import { Named, Said } from '../words/said.tsx';
import { useDeviceName, useKindName } from './device-name.ts';
import { hidesItsMaker, type Placed } from './standing.ts';

const answered = (device: DeviceReport) =>
  device.guidelines.filter((one) => one.verdict !== 'unknown' && one.verdict !== 'not-applicable').length;

/** The reason for a card's chip, in one sentence. */
function Why({ placed: { device, findings, standing } }: { placed: Placed }) {
  const { t } = useTranslation('home');
  const { say } = useLanguage();
  const worst = findings[0];
  if (worst !== undefined) return <span>{fullStop(say(worst.title))}</span>;
  if (standing === 'pass') return <span>{t('why.answered', { count: answered(device) })}</span>;
  if (device.care) return <span>{t('why.care')}</span>;
  if (device.kind === 'unknown') return <span>{t('why.unknown')}</span>;
  return <span>{t(hidesItsMaker(device) ? 'why.hides' : 'why.quiet')}</span>;
}

/** What it says of itself, as its own words. */
function Calls({ device, maker }: { device: DeviceReport; maker: string | undefined }) {
  const { t } = useTranslation(['home', 'common']);
  const parts = { maker: <Named words={maker ?? ''} />, said: <Said words={device.name ?? ''} /> };
  if (maker && device.name) return <Trans t={t} i18nKey="common:madeAndCalls" components={parts} />;
  if (maker) return <Trans t={t} i18nKey="common:madeBy" components={parts} />;
  if (device.name) return <Trans t={t} i18nKey="common:callsItself" components={parts} />;
  return hidesItsMaker(device) ? t('what.private') : null;
}

/** Maker and model in a few small words, and nothing that the title says already. */
function What({ device, title }: { device: DeviceReport; title: string }) {
  const { t } = useTranslation('home');
  const kindName = useKindName()(device);
  const { role, kind, manufacturer, macVendor, model } = device;
  if (role === 'this-computer') return t('what.here');
  if (kind === 'unknown') return <Calls device={device} maker={manufacturer ?? macVendor} />;
  if (model) {
    const namesItself = model.toLowerCase().startsWith(manufacturer?.toLowerCase() ?? '');
    return (
      <>
        {!namesItself && <Named words={manufacturer ?? ''} />} <Named words={model} />
      </>
    );
  }
  if (kindName !== title) return <bdi>{kindName}</bdi>;
  return <Calls device={device} maker={manufacturer ? undefined : macVendor} />;
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
        <What device={device} title={name} />
      </span>
      <span className="device-card-why">
        <Chip answer={standing} />
        <Why placed={placed} />
      </span>
    </Link>
  );
}
