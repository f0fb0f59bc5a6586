import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { DeviceReport } from '../../../scanners/core/model.ts';
import { hidesItsMaker } from '../../device/standing.ts';
import { Icon, type IconName } from '../../icons/icon.tsx';
import { cut, Named, Said } from '../../words/said.tsx';

function Sign({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}

const mostNames = 3;

/** What makes us think that it is what we say: its own words as quotes, the rest as ours. */
export function Signs({ device }: { device: DeviceReport }) {
  const { t } = useTranslation('device');
  const { name, hostnames, macVendor, manufacturer, role } = device;
  const open = device.services.some((service) => service.state === 'open');
  const silent = !name && hostnames.length === 0 && !macVendor && !role && !hidesItsMaker(device);
  return (
    <ul className="signs">
      {role === 'gateway' && <Sign icon="wifi">{t('sign.gateway')}</Sign>}
      {role === 'this-computer' && <Sign icon="home">{t('sign.here')}</Sign>}
      {name && (
        <Sign icon="quote">
          <Trans t={t} i18nKey="sign.calls" components={{ said: <Said words={name} whole /> }} />
        </Sign>
      )}
      {hostnames.slice(0, mostNames).map((host) => (
        <Sign key={host} icon="quote">
          <Trans t={t} i18nKey="sign.host" components={{ said: <Said words={host} /> }} />
        </Sign>
      ))}
      {macVendor && (
        <Sign icon="maker">
          <Trans t={t} i18nKey="sign.card" components={{ maker: <bdi>{cut(macVendor)}</bdi> }} />
        </Sign>
      )}
      {hidesItsMaker(device) && <Sign icon="eye">{t('sign.private')}</Sign>}
      {manufacturer && open && (
        <Sign icon="measured">
          <Trans t={t} i18nKey="sign.answers" components={{ maker: <Named words={manufacturer} /> }} />
        </Sign>
      )}
      {silent && <Sign icon="unknown">{t('sign.none')}</Sign>}
    </ul>
  );
}
