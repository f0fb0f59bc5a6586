import type { Identity } from '../core/model.ts';
import { companyWords } from './company.ts';
import { matchesAnyGlob } from './glob.ts';
import { sameMaker } from './vendors.ts';
import { compareVersions } from './version.ts';
import { cameras } from './vulnerabilities/cameras.ts';
import { cisco } from './vulnerabilities/cisco.ts';
import { dLink } from './vulnerabilities/d-link.ts';
import { dLinkDevices } from './vulnerabilities/d-link-devices.ts';
import { netgear } from './vulnerabilities/netgear.ts';
import { routers } from './vulnerabilities/routers.ts';
import { smartHome } from './vulnerabilities/smart-home.ts';
import { storage } from './vulnerabilities/storage.ts';
import { tpLink } from './vulnerabilities/tp-link.ts';
import { zyxel } from './vulnerabilities/zyxel.ts';
import type { Vulnerability } from './vulnerability.ts';

export const vulnerabilities: readonly Vulnerability[] = [
  ...cameras,
  ...cisco,
  ...dLink,
  ...dLinkDevices,
  ...netgear,
  ...routers,
  ...smartHome,
  ...storage,
  ...tpLink,
  ...zyxel,
];

export interface KnownVulnerabilities {
  /** The exact model, and a version that is surely among those affected. */
  readonly affected: readonly Vulnerability[];
  /** The model fits, but the version is not known, or the model fits only by its family. */
  readonly possible: readonly Vulnerability[];
}

type Fit = 'exact' | 'close' | 'none';

/** A model's name without its maker in front, in words: “NETGEAR Nighthawk R7000” gives nighthawk r7000. */
function modelWords(model: string, maker: string): readonly string[] {
  const words = companyWords(model).split(' ');
  const makerWords = companyWords(maker).split(' ');
  const named = makerWords.every((word, at) => words[at] === word);
  return named ? words.slice(makerWords.length) : words;
}

/** The same words are exact; more words after them, a hardware version for example, are close. */
function modelFit(known: string, seen: string, maker: string): Fit {
  if (known === '*') return 'exact';
  const wanted = modelWords(known, maker);
  const given = modelWords(seen, maker);
  if (wanted.join('') === given.join('')) return 'exact';
  return wanted.every((word, at) => given[at] === word) ? 'close' : 'none';
}

function modelMatch({ models, families, vendor }: Vulnerability, model: string | undefined): Fit {
  if (model === undefined) return models?.includes('*') ? 'exact' : 'none';
  const fits = (models ?? []).map((known) => modelFit(known, model, vendor));
  if (fits.includes('exact')) return 'exact';
  if (fits.includes('close') || matchesAnyGlob(families ?? [], model)) return 'close';
  return 'none';
}

type Bound = (comparison: number) => boolean;

/** Does one bound hold? True without a bound, undefined when the versions cannot be compared. */
function within(version: string, bound: string | undefined, holds: Bound): boolean | undefined {
  if (bound === undefined) return true;
  const comparison = compareVersions(version, bound);
  return comparison === undefined ? undefined : holds(comparison);
}

/** Is this version among those affected? Undefined when nobody can say. */
function versionAffected({ affected }: Vulnerability, version: string | undefined): boolean | undefined {
  if (affected === 'all') return true;
  if (affected === undefined || version === undefined) return undefined;
  let unsure = false;
  for (const range of affected) {
    const bounds = [
      within(version, range.from, (comparison) => comparison >= 0),
      within(version, range.upTo, (comparison) => comparison <= 0),
      within(version, range.before, (comparison) => comparison < 0),
    ];
    if (bounds.includes(false)) continue;
    if (bounds.every((bound) => bound === true)) return true;
    unsure = true;
  }
  return unsure ? undefined : false;
}

/** The publicly known weaknesses of a device, told apart by how sure the match is. Looks nothing up on the internet. */
export function vulnerabilitiesFor(
  identity: Partial<Pick<Identity, 'manufacturer' | 'model' | 'firmware'>>,
): KnownVulnerabilities {
  const affected: Vulnerability[] = [];
  const possible: Vulnerability[] = [];
  for (const known of vulnerabilities) {
    if (!sameMaker(known.vendor, identity.manufacturer)) continue;
    const model = modelMatch(known, identity.model);
    if (model === 'none') continue;
    const version = versionAffected(known, identity.firmware);
    if (version === false) continue;
    if (version === true && model === 'exact') affected.push(known);
    else possible.push(known);
  }
  return { affected, possible };
}
