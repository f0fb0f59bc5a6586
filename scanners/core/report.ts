import type { HomeFacts, Subject } from './define.ts';
import type { DeviceRecord } from './devices.ts';
import { type Fact, factsAbout } from './facts.ts';
import { judge, type SubjectBase } from './judge.ts';
import { loginAttempt } from './login-facts.ts';
import { type Members, wizardFor } from './members.ts';
import type { CareUse, DeviceReport, Identity, IdentityKey, Observation, Report } from './model.ts';
import type { KnownDevice } from './options.ts';
import { servicesOf } from './services.ts';

/** One device as the judge needs it, whether it was just scanned or comes from a saved report. */
export interface DeviceState {
  readonly id: string;
  readonly addresses: readonly string[];
  readonly mac?: string;
  readonly hostnames: readonly string[];
  readonly seenBy: readonly string[];
  readonly fragile: boolean;
  readonly stoppedAnswering?: true;
  readonly care: boolean;
  readonly role?: 'this-computer' | 'gateway';
  readonly keys: readonly IdentityKey[];
  readonly identity: Identity;
  readonly observations: readonly Observation[];
  readonly known?: KnownDevice;
}

/** A device with more names than this makes them up. */
const mostKeys = 32;

export interface HomeState {
  readonly gateway?: string;
  readonly dnsServers: readonly string[];
  readonly devices: readonly DeviceState[];
  readonly now: number;
}

export function stateOf(
  record: DeviceRecord,
  identity: Identity,
  care: boolean,
  observations: readonly Observation[],
  role: DeviceState['role'],
): DeviceState {
  const mac = [...record.macs][0];
  return {
    id: record.id,
    addresses: [...record.addresses],
    hostnames: [...record.hostnames].slice(0, 16),
    seenBy: [...record.seenBy],
    fragile: record.fragile,
    ...(record.left && { stoppedAnswering: true }),
    care,
    identity,
    observations,
    // An address is nobody's for long: it is not remembered as a key.
    keys: [...record.keys.values()].filter((key) => key.type !== 'address').slice(0, mostKeys),
    ...(mac !== undefined && { mac }),
    ...(role && { role }),
    ...(record.known && { known: record.known }),
  };
}

/** Judges one device and puts together all that is to be said about it. Pure. */
export function reportOf(
  device: DeviceState,
  home: HomeState,
  members: Members,
  facts: ReadonlyMap<string, Fact<unknown>>,
): DeviceReport {
  const services = servicesOf(device.observations, facts);
  const macVendor = device.mac === undefined ? undefined : members.macVendor(device.mac);
  const answers = device.known?.answers ?? [];
  const subject: SubjectBase = {
    device: device.id,
    addresses: device.addresses,
    ...(device.mac !== undefined && { mac: device.mac }),
    ...(macVendor !== undefined && { macVendor }),
    hostnames: device.hostnames,
    ...(device.role && { role: device.role }),
    care: device.care,
    fragile: device.fragile,
    identity: device.identity,
    services,
    answer: (question) => answers.filter((answer) => answer.question === question).at(-1),
    observations: device.observations,
    earlierObservations: device.known?.observations ?? [],
    ...(home.devices.some(({ known }) => known) && { seenBefore: device.known !== undefined }),
    home: homeFacts(device.id, home),
    now: home.now,
  };
  const { guidelines, findings } = judge(
    members.guidelines,
    members.checks,
    subject,
    (check) => wizardFor(members, check)?.id,
  );
  const { manufacturer, model, firmware, name, kind, kindConfidence, evidence } = device.identity;
  const use = careUseOf(device, members) ?? carriedCare(device, home, members);
  return {
    id: device.id,
    addresses: device.addresses,
    ...(device.mac !== undefined && { mac: device.mac }),
    ...(macVendor !== undefined && { macVendor }),
    ...(manufacturer !== undefined && { manufacturer }),
    kind,
    kindConfidence,
    ...(model !== undefined && { model }),
    ...(firmware !== undefined && { firmware }),
    ...(name !== undefined && { name }),
    hostnames: device.hostnames,
    seenBy: device.seenBy,
    fragile: device.fragile,
    ...(device.stoppedAnswering && { stoppedAnswering: true }),
    care: device.care,
    ...(use && { careAdvice: members.careAdvice(use, manufacturer) }),
    ...(device.role && { role: device.role }),
    services,
    findings,
    guidelines,
    attempts: attemptsOf(device),
    identifiedBy: evidence,
    keys: device.keys,
  };
}

/** What somebody depends on this device for, if anybody does. */
export function careUseOf(device: Omit<DeviceState, 'care'>, members: Members): CareUse | undefined {
  const macVendor = device.mac === undefined ? undefined : members.macVendor(device.mac);
  return members.careUse({ ...device.identity, ...(macVendor !== undefined && { macVendor }) });
}

const callsForHelp: ReadonlySet<CareUse | undefined> = new Set(['telecare', 'medical', 'alarm']);

/** A care alarm in the home may call for help through the router: then the router is not to be unplugged lightly. */
function carriedCare(device: DeviceState, home: HomeState, members: Members): CareUse | undefined {
  const isRouter = device.role === 'gateway' || device.identity.kind === 'router';
  const callers = home.devices.some((other) => callsForHelp.has(careUseOf(other, members)));
  return isRouter && callers ? 'carries-care' : undefined;
}

export function summaryOf(devices: readonly DeviceReport[]): Report['summary'] {
  return {
    devices: devices.length,
    needAttention: devices.filter(({ findings }) => findings.length > 0).length,
    checksRun: devices.reduce((sum, { guidelines }) => sum + guidelines.reduce((n, g) => n + g.looked, 0), 0),
  };
}

function attemptsOf(device: DeviceState): DeviceReport['attempts'] {
  const facts = factsAbout(device.id, device.observations);
  return facts
    .all(loginAttempt)
    .flatMap(({ service, at, value }) =>
      service
        ? [{ service, account: value.account, at: new Date(at).toISOString(), outcome: value.outcome }]
        : [],
    );
}

function homeFacts(self: string, home: HomeState): HomeFacts {
  const others = home.devices.filter((device) => device.id !== self);
  const view: Subject['home'] = {
    others: (kind) => others.flatMap((device) => factsAbout(device.id, device.observations).all(kind)),
    identityOf: (id) => home.devices.find((device) => device.id === id)?.identity,
    ...(home.gateway !== undefined && { gateway: home.gateway }),
    dnsServers: home.dnsServers,
    devices: home.devices.length,
  };
  return view;
}
