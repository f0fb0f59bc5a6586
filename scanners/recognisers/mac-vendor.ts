import type { Kind } from '../core/model.ts';
import { companyWords } from '../knowledge/company.ts';
import { matchesGlob } from '../knowledge/glob.ts';
import { chipMaker } from '../knowledge/oui.ts';
import { findVendor } from '../knowledge/vendors.ts';
import { on, recogniseBy } from './pattern.ts';
import { hardware } from './signs.ts';

/** Makers whose every networked product at home is of one kind. Makers of radio modules never belong here. */
const oneProductMakers: readonly (readonly [maker: string, kind: Kind])[] = [
  ['arlo*', 'camera'],
  ['august home*', 'lock'],
  ['axis communications*', 'camera'],
  ['brother*', 'printer'],
  ['canon', 'printer'],
  ['ecobee*', 'thermostat'],
  ['hangzhou hikvision*', 'camera'],
  ['irobot*', 'vacuum'],
  ['kyocera*', 'printer'],
  ['lexmark*', 'printer'],
  ['nintendo*', 'console'],
  ['qnap*', 'nas'],
  ['reolink*', 'camera'],
  ['ring', 'doorbell'],
  ['roborock*', 'vacuum'],
  ['beijing roborock*', 'vacuum'],
  ['roku', 'media-player'],
  ['seiko epson*', 'printer'],
  ['sonos', 'speaker'],
  ['sony interactive*', 'console'],
  ['synology*', 'nas'],
  ['tado*', 'thermostat'],
  ['tunstall*', 'telecare'],
  ['wyze*', 'camera'],
  ['zhejiang dahua*', 'camera'],
];

/**
 * The organisation that registered the hardware address. A weak hint: a board inside may be from somebody else, so the
 * kind is told only for makers of one thing, and nothing at all for makers of radio modules.
 */
export default recogniseBy(
  'mac-vendor',
  on(hardware('*'), {
    manufacturer: (maker) => (chipMaker(maker) ? undefined : (findVendor(maker)?.name ?? tidy(maker))),
    confidence: 0.45,
  }),
  on(hardware('*'), {
    kind: (maker) => oneProductMakers.find(([pattern]) => matchesGlob(pattern, companyWords(maker)))?.[1],
    confidence: 0.45,
  }),
);

/** The registry's spelling without its legal form: `Withings SAS` is `Withings`. */
function tidy(maker: string): string {
  const kept = companyWords(maker).split(' ').length;
  return maker
    .replaceAll(/[,.]+(?=\s|$)/g, ' ')
    .split(/[\s,]+/)
    .slice(0, kept)
    .join(' ');
}
