import type { Credential, LoginProtocol } from '../core/define.ts';
import type { Identity } from '../core/model.ts';
import type {
  BackdoorCredential,
  DefaultCredential,
  DerivableCredential,
  KnownCredential,
} from './credential.ts';
import { backdoors } from './credentials/backdoors.ts';
import { cameras } from './credentials/cameras.ts';
import { derivable } from './credentials/derivable.ts';
import { genericPairs, protocolDefaults } from './credentials/generic.ts';
import { homeServers } from './credentials/home-servers.ts';
import { printers } from './credentials/printers.ts';
import { recorders } from './credentials/recorders.ts';
import { routersAtoM } from './credentials/routers-a-to-m.ts';
import { routersNtoZ } from './credentials/routers-n-to-z.ts';
import { smartHome } from './credentials/smart-home.ts';
import { storage } from './credentials/storage.ts';
import { matchesGlob } from './glob.ts';
import { chipMaker } from './oui.ts';
import { sameMaker } from './vendors.ts';

export const knownCredentials: readonly KnownCredential[] = [
  ...routersAtoM,
  ...routersNtoZ,
  ...cameras,
  ...recorders,
  ...printers,
  ...storage,
  ...homeServers,
  ...smartHome,
  ...genericPairs,
  ...protocolDefaults,
  ...derivable,
  ...backdoors,
];

/** What is known about a login before the first try. */
export interface LoginSituation
  extends Partial<Pick<Identity, 'manufacturer' | 'model' | 'firmware' | 'kind'>> {
  readonly protocol: LoginProtocol;
  readonly realm?: string;
  readonly banner?: string;
  readonly title?: string;
}

/** More tries than this could lock an account: the ledger counts two wrong ones in 31 minutes. */
const mostPairs = 2;

type Described = Omit<LoginSituation, 'protocol'>;

function holds(pattern: string | undefined, texts: readonly (string | undefined)[]): boolean {
  return (
    pattern === undefined || texts.some((text) => text !== undefined && matchesGlob(pattern, text.trim()))
  );
}

function fits({ match }: KnownCredential, seen: Described): boolean {
  if (match.vendor !== undefined && !sameMaker(match.vendor, seen.manufacturer)) return false;
  if (match.kinds && !match.kinds.some((kind) => kind === seen.kind)) return false;
  return (
    holds(match.model, [seen.model]) &&
    holds(match.firmware, [seen.firmware]) &&
    holds(match.realm, [seen.realm]) &&
    holds(match.banner, [seen.banner]) &&
    holds(match.title, [seen.title]) &&
    holds(match.platform, [seen.realm, seen.banner, seen.title, seen.model, seen.firmware])
  );
}

/** A model says more than a login's own words, which say more than the software, which says more than the maker. */
function specificity({ match }: KnownCredential): number {
  return (
    (match.model ? 32 : 0) +
    (match.firmware ? 16 : 0) +
    (match.realm || match.title ? 8 : 0) +
    (match.banner ? 8 : 0) +
    (match.platform ? 4 : 0) +
    (match.kinds ? 2 : 0) +
    (match.vendor ? 1 : 0)
  );
}

function isUnknownMaker(manufacturer: string | undefined): boolean {
  return manufacturer === undefined || manufacturer.trim() === '' || chipMaker(manufacturer);
}

/**
 * The factory credentials to try on this login, most fitting first, two at most. Generic pairs come only where the
 * maker is unknown; a known maker without an entry gives none, because guessing would only spend its attempts.
 */
export function credentialsFor(seen: LoginSituation): readonly Credential[] {
  const unknownMaker = isUnknownMaker(seen.manufacturer);
  const fitting = knownCredentials
    .filter((entry): entry is DefaultCredential => entry.kind === 'default')
    .filter((entry) => entry.protocols.includes(seen.protocol))
    .filter((entry) => (entry.generic ? unknownMaker : true) && fits(entry, seen))
    .sort((a, b) => specificity(b) - specificity(a) || rank(a) - rank(b));
  const pairs = new Map<string, Credential>();
  for (const { account, password } of fitting) {
    const key = JSON.stringify([account, password]);
    if (!pairs.has(key)) pairs.set(key, { account, password });
    if (pairs.size === mostPairs) break;
  }
  return [...pairs.values()];
}

function rank({ certainty }: KnownCredential): number {
  return certainty === 'known' ? 0 : 1;
}

/** Factory passwords of this device that can be worked out from something it tells everybody. Never to be tried. */
export function derivableFor(seen: Described): readonly DerivableCredential[] {
  return knownCredentials
    .filter((entry): entry is DerivableCredential => entry.kind === 'derivable')
    .filter((entry) => fits(entry, seen));
}

/** Accounts that the maker left in this model, known from public reports. Never to be tried. */
export function backdoorsFor(seen: Described): readonly BackdoorCredential[] {
  return knownCredentials
    .filter((entry): entry is BackdoorCredential => entry.kind === 'backdoor')
    .filter((entry) => fits(entry, seen));
}
