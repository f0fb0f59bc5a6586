import type { Identity } from '../core/model.ts';
import { matchesAnyGlob, matchesGlob } from './glob.ts';
import { sameMaker } from './vendors.ts';
import { compareVersions } from './version.ts';

/** The newest version that is known for a family of devices. Few makers publish one in a form that can be quoted. */
export interface LatestFirmware {
  readonly family: string;
  readonly maker?: string;
  /** Globs for the model. */
  readonly models?: readonly string[];
  /** A glob for how the device spells its version, where that tells the software. */
  readonly firmware?: string;
  readonly version: string;
  /** Older branches that still get security updates: their beginning and their newest version. */
  readonly branches?: readonly { readonly start: string; readonly version: string }[];
  /** The day of its release, where the page names it. */
  readonly released?: string;
  readonly source: string;
  readonly checked: string;
}

export const latestFirmwares: readonly LatestFirmware[] = [
  {
    family: 'Tasmota',
    models: ['*tasmota*'],
    version: '15.2.0',
    source: 'https://tasmota.github.io/docs',
    checked: '2026-11-01',
  },
  {
    family: 'Tasmota',
    firmware: '*(tasmota*)',
    version: '15.2.0',
    source: 'https://tasmota.github.io/docs',
    checked: '2026-11-01',
  },
  {
    family: 'ESPHome',
    maker: 'ESPHome',
    version: '2026.10.0',
    source: 'https://github.com/gongloo/OutEquipAC/releases',
    checked: '2026-10-26',
  },
  {
    family: 'RouterOS',
    maker: 'MikroTik',
    firmware: '*7.*',
    version: '7.24',
    branches: [{ start: '7.21', version: '7.21.5' }],
    released: '2026-08-17',
    source: 'https://endoflife.date/routeros',
    checked: '2026-08-22',
  },
  {
    family: 'OpenWrt',
    firmware: '*openwrt *.*',
    version: '25.12.5',
    released: '2026-06-30',
    source: 'https://endoflife.date/openwrt',
    checked: '2026-08-22',
  },
  {
    family: 'OPNsense',
    firmware: '*opnsense *.*',
    version: '26.7.2',
    released: '2026-08-12',
    source: 'https://endoflife.date/opnsense',
    checked: '2026-08-22',
  },
  {
    family: 'tvOS',
    maker: 'Apple',
    models: ['AppleTV*', 'Apple TV*'],
    firmware: '??.*',
    version: '26.6',
    released: '2026-07-27',
    source: 'https://endoflife.date/tvos',
    checked: '2026-08-22',
  },
];

/** The newest known version for this device; undefined for the many of which nothing is known. */
export function latestFirmware(
  identity: Partial<Pick<Identity, 'manufacturer' | 'model' | 'firmware'>>,
): LatestFirmware | undefined {
  return latestFirmwares.find(
    ({ maker, models, firmware }) =>
      (maker === undefined || sameMaker(maker, identity.manufacturer)) &&
      (models === undefined || matchesAnyGlob(models, identity.model)) &&
      (firmware === undefined || matchesGlob(firmware, identity.firmware ?? '')),
  );
}

/** Is the device's version earlier than the newest known one? Undefined when that cannot be said. */
export function isOutdated(identity: Parameters<typeof latestFirmware>[0]): boolean | undefined {
  const latest = latestFirmware(identity);
  if (latest === undefined || identity.firmware === undefined) return undefined;
  const { firmware } = identity;
  const branch = latest.branches?.find(({ start }) => matchesGlob(`*${start}.*`, firmware));
  const comparison = compareVersions(firmware, branch?.version ?? latest.version);
  return comparison === undefined ? undefined : comparison < 0;
}
