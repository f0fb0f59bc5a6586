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

/** Words that say nothing of the brand. */
const fillers =
  /^(?:technolog(?:y|ies)|communications?|corporation|incorporat(?:ed|ion)|international|int'?l|systems?|trading|electronics?|industr(?:y|ies)|innovations?|networks?|co)$/i;

/** The registry's spelling as people say it: `Zyxel Communications Corporation` is `Zyxel`. */
function tidy(maker: string): string {
  const plain = maker.replace(/\([^)]*\)/g, ' ');
  const kept = companyWords(plain).split(' ').length;
  const words = plain
    .split(/[\s,]+/)
    .filter(Boolean)
    .slice(0, kept);
  while (words.length > 1 && fillers.test(words.at(-1)?.replaceAll('.', '') ?? '')) {
    if (words.length === 2 && (words[0] ?? '').length < 3) break;
    words.pop();
  }
  return words.join(' ');
}
