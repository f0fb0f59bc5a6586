/** The engine's one door for the command line and the app. */
import { askMakers, type MakerQuestions } from './core/ask-makers.ts';
import { type Catalogue, checkEntries, wizardEntries, wizardsFor } from './core/catalogue.ts';
import { type CheckDeps, runCheck } from './core/check.ts';
import type { WizardSituation, WizardStep } from './core/define.ts';
import { HomelatchError } from './core/errors.ts';
import { factsAbout } from './core/facts.ts';
import { Interrupted, interruptedBy } from './core/interruption.ts';
import type { Members } from './core/members.ts';
import { factsOf } from './core/members.ts';
import type { NetworkReport, Report, ScanEvent } from './core/model.ts';
import type {
  AcceptOptions,
  CheckOptions,
  KnownDevice,
  NetworkChoice,
  RecheckOptions,
  RecheckResult,
} from './core/options.ts';
import { coreFacts } from './core/own-facts.ts';
import { allowedOf, neededFor, portsOf, resultsAfter, resultsOf, shutPorts } from './core/recheck.ts';
import { homeAfter } from './core/recheck-home.ts';
import { rejudge } from './core/rejudge.ts';
import { sweepMs } from './discovery/neighbour-sweep.ts';
import { checks } from './generated/checks.ts';
import { discovery } from './generated/discovery.ts';
import { guidelines } from './generated/guidelines.ts';
import { logins } from './generated/logins.ts';
import { probes } from './generated/probes.ts';
import { recognisers } from './generated/recognisers.ts';
import { wizards } from './generated/wizards.ts';
import { careUse } from './knowledge/assistive.ts';
import { careAdvice } from './knowledge/care-advice.ts';
import { credentialsFor } from './knowledge/credentials.ts';
import { fragileMaker, macVendor } from './knowledge/oui.ts';
import { findVendor } from './knowledge/vendors.ts';
import { acquainted, isProvisional } from './net/acquaintance.ts';
import { listNetworks, mostAddresses } from './net/choices.ts';
import { openDoor } from './net/dial.ts';
import { guardedPlatform } from './net/guarded-platform.ts';
import type { Platform } from './net/network.ts';
import { watchNetwork } from './net/network-watch.ts';
import { abortController } from './net/node-abort.ts';
import { askMaker } from './net/node-makers.ts';
import { addressesOf, scopeOf } from './net/scope.ts';
import { closePortMapping, mappingToClose } from './offers/close-port-mapping.ts';
import { behindSignInPage } from './probes/sign-in-page.ts';

export const members: Members = {
  discoveries: discovery,
  probes,
  logins,
  recognisers,
  guidelines,
  checks,
  wizards,
  credentialsFor,
  macVendor,
  fragileMaker,
  careUse,
  careAdvice,
  behindSignInPage,
};

/** Every fact that a saved report may hold, by id. */
export const facts = factsOf(members, coreFacts);

/** How long each depth listens for devices, in milliseconds. */
const listenMs = { quick: 8_000, standard: 30_000, full: 45_000 } as const;
/** A network larger than most takes longer to sweep; the last to answer still get a hearing. */
const afterSweepMs = 3_000;
const recheckListenMs = 2_500;
const focusListenMs = 3_500;

export interface EngineOptions {
  readonly platform: Platform;
  /** The app's version. */
  readonly app: string;
  /** True for the demo home: the only case in which loopback addresses are in scope. */
  readonly loopback: boolean;
}

export interface Engine {
  /**
   * The networks that this computer is joined to. `consented` are the ids of those that their owner agreed to: where
   * one may be among them but its router's hardware address is not known yet, it is waited for a moment. Sends nothing.
   */
  networks(consented?: readonly string[]): Promise<readonly NetworkChoice[]>;
  /**
   * The network under its lasting id: a computer that has not talked to its router yet asks it for its hardware
   * address. Only for a network that its owner consented to.
   */
  acquaint(network: NetworkChoice): Promise<NetworkChoice>;
  catalogue(): Catalogue;
  check(options: CheckOptions, signal: AbortSignal): AsyncGenerator<ScanEvent, Report>;
  recheck(options: RecheckOptions, signal: AbortSignal): Promise<RecheckResult>;
  /** Does one thing for the owner, on their click alone. True when it was seen to be done. */
  accept(options: AcceptOptions, signal: AbortSignal): Promise<boolean>;
  wizardsFor(situation: WizardSituation): ReturnType<typeof wizardsFor>;
  wizardSteps(wizard: string, situation: WizardSituation): readonly WizardStep[];
}

export function createEngine({ platform, app, loopback }: EngineOptions): Engine {
  /** Throws a HomelatchError when the network is not the one that consent was given for. */
  async function prepare(
    options: CheckOptions,
    over: Partial<Pick<CheckDeps, 'members' | 'listenMs' | 'only'>>,
  ): Promise<CheckDeps> {
    const all = await platform.interfaces();
    const on = all.find((one) => one.name === options.network.interface);
    if (!on?.ipv4) throw noNetwork;
    const ranges = options.hosts?.map((host) => `${host}/32`) ?? options.ranges ?? [options.network.range];
    const scope = scopeWithin(options.network.range, ranges, on.name, loopback);
    const watch = watchNetwork(platform, on, options.network);
    const guarded = guardedPlatform(platform, watch);
    const dnsServers = await platform.dnsServers();
    const { gateway } = options.network;
    const network: NetworkReport = {
      interface: on.name,
      address: options.network.address,
      ranges,
      ...(gateway !== undefined && { gateway }),
      dnsServers,
    };
    const ownAddresses = all.flatMap((one) => [one.ipv4?.split('/')[0] ?? [], one.ipv6 ?? []].flat());
    const addresses = addressesOf(ranges, mostAddresses).filter(
      (address) => scope.contains(address) && !ownAddresses.includes(address),
    );
    return {
      members,
      on,
      network,
      addresses,
      ownAddresses,
      app,
      listenMs: Math.max(listenMs[options.depth], sweepMs(addresses.length) + afterSweepMs),
      ...over,
      abortController,
      watch,
      openDoor: (signal, news) =>
        openDoor({ platform: guarded, scope, on, signal, nmap: options.nmap === 'auto', ...news }),
    };
  }

  async function acquaint(network: NetworkChoice): Promise<NetworkChoice> {
    const on = (await platform.interfaces()).find((one) => one.name === network.interface);
    if (!on || !network.allowed) return network;
    const scope = scopeWithin(network.range, [network.range], on.name, loopback);
    const end = abortController();
    const { local } = openDoor({
      platform,
      scope,
      on,
      signal: end.signal,
      nmap: false,
      onFragile: () => undefined,
    });
    try {
      return await acquainted(network, platform, end.signal, local);
    } finally {
      end.abort();
    }
  }

  return {
    async networks(consented = []) {
      const all = await listNetworks(platform);
      return Promise.all(
        all.map((one) => {
          const mayBe = consented.some((id) => id !== one.id && id.endsWith(`/${one.range}`));
          return mayBe && isProvisional(one) ? acquainted(one, platform, abortController().signal) : one;
        }),
      );
    },
    acquaint,
    catalogue: () => catalogue(),
    wizardsFor: (situation) => wizardsFor(members, situation),
    wizardSteps: (id, situation) => wizards.find((wizard) => wizard.id === id)?.steps(situation) ?? [],
    async *check(options, signal) {
      return yield* runCheck(options, await prepare(options, focusOf(options)), signal);
    },
    async accept(options, signal) {
      const known = options.memory.devices.find((device) => device.id === options.device);
      // As a check does: a router's gateway is described at its IPv4 address, and may refuse to act at another.
      const addresses = known?.report?.addresses ?? [];
      const address = addresses.find((one) => !one.includes(':')) ?? addresses[0];
      if (!known || address === undefined) throw unknownDevice;
      const readable = known.observations.filter(
        (seen) => facts.get(seen.fact)?.shape.safeParse(seen.value).success,
      );
      const mapping = mappingToClose(factsAbout(known.id, readable), address);
      if (!mapping) return false;
      const deps = await prepare(options, {});
      const door = deps.openDoor(signal, {
        onFragile: () => undefined,
        onPresence: () => undefined,
        listening: signal,
      });
      const permission = { careful: false, logins: false, closes: mapping };
      return closePortMapping(door.host(address, permission), mapping);
    },
    async recheck(options, signal) {
      const all = options.checks.length === 0;
      const wanted = all ? checks : checks.filter((check) => options.checks.includes(check.id));
      const names = wanted.map(({ id }) => id);
      const known = options.memory.devices.find((device) => device.id === options.device);
      if (!known) throw unknownDevice;
      const needed = all ? allowedOf(neededFor(wanted, members), options) : neededFor(wanted, members);
      const deps = await prepare(options, {
        members: {
          ...members,
          discoveries: needed.discoveries,
          probes: needed.probes,
          logins: needed.logins ? logins : [],
        },
        listenMs: all ? listenMs.quick : recheckListenMs,
      });
      const ports = all ? undefined : portsOf(known);
      const run = runCheck(
        { ...options, careful: needed.careful, logins: needed.logins, keepObservations: true },
        { ...deps, only: { device: options.device, ...(ports && { ports }) } },
        signal,
      );
      let step = await run.next();
      while (!step.done) step = await run.next();
      const interruption = interruptedBy(step.value);
      if (interruption) throw new Interrupted(interruption);
      const { devices, network, observations = [] } = step.value;
      const seen = devices.find((device) => device.id === options.device);
      const seenNow = observations.filter((o) => o.device === options.device);
      const home = seen && homeAfter(options, known, seen, observations, needed, network);
      const report = home && rejudge(home, members, facts).find((device) => device.id === known.id);
      return {
        device: options.device,
        reached: seen !== undefined,
        before: resultsOf(known.report, names),
        after: resultsAfter(known, report, names, shutPorts(seenNow, facts)),
        findings: report?.findings.filter((finding) => names.includes(finding.check)) ?? [],
        attempts: seen?.attempts ?? [],
        ...(report && { report }),
        observations: (home?.observations ?? observations).filter((o) => o.device === options.device),
        network,
      };
    },
  };
}

function focusOf({ focus, memory }: CheckOptions): Partial<Pick<CheckDeps, 'listenMs' | 'only'>> {
  if (!focus) return {};
  if (focus.on === 'new') return { listenMs: focusListenMs, only: 'new' };
  const known = memory.devices.find(({ id }) => id === focus.device);
  const ports = known && portsOf(known);
  return { listenMs: focusListenMs, only: { device: focus.device, ...(ports && { ports }) } };
}

/** On the owner's wish: asks the makers of the devices in a report for their security.txt, and judges it again. */
export function withMakers(
  report: Report,
  known: readonly KnownDevice[],
  signal: AbortSignal,
  ask: MakerQuestions['ask'] = askMaker,
): Promise<Report> {
  const domainOf = (manufacturer: string) => findVendor(manufacturer)?.securityTxt?.domain;
  return askMakers(report, known, { domainOf, ask }, members, facts, signal);
}

/** The words of every guideline, check and wizard. */
export function catalogue(): Catalogue {
  return { guidelines, checks: checkEntries(members), wizards: wizardEntries(wizards) };
}

function scopeWithin(attached: string, ranges: readonly string[], name: string, loopback: boolean) {
  try {
    return scopeOf({ attached, ranges, interface: name, loopback });
  } catch (error) {
    throw new HomelatchError('usage', {
      en: `${error instanceof Error ? error.message : 'That range cannot be read'}. Name a part of your own network, like ${attached}.`,
      cy: `Nid yw’r rhan honno’n addas. Enwch ran o’ch rhwydwaith eich hun, fel ${attached}.`,
    });
  }
}

const noNetwork = new HomelatchError('no-network', {
  en: 'We can’t see a home network. Connect this computer to your Wi-Fi, then try again.',
  cy: 'Allwn ni ddim gweld rhwydwaith cartref. Cysylltwch y cyfrifiadur hwn â’ch Wi-Fi, yna rhowch gynnig arall arni.',
});

const unknownDevice = new HomelatchError('usage', {
  en: 'We do not know that device. Run “homelatch devices” to see the ones that we know.',
  cy: 'Dydyn ni ddim yn adnabod y ddyfais honno. Rhedwch “homelatch devices” i weld y rhai rydyn ni’n eu hadnabod.',
});
