/** What is different in a home from one check to the next. Pure. */
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import type {
  Change,
  ChangeType,
  DeviceReport,
  Finding,
  NetworkReport,
  Observation,
  Report,
} from './model.ts';
import type { Memory } from './options.ts';

type Draft = Omit<Change, 'at'>;

/** What is compared of a check. */
export type Seen = Pick<Report, 'status' | 'network' | 'devices' | 'observations' | 'finishedAt'>;

export interface Earlier {
  /** Newest first; two are enough to tell a device that is gone from one that slept. */
  readonly reports: readonly Seen[];
  /** Every device that was ever met on this network. */
  readonly known: ReadonlySet<string>;
}

/** Checks in a row that a device must be missing from before it counts as gone. */
export const missesToBeGone = 2;

/** The last checks as far as the memory of them goes: who was seen in the last one, in one of the last two, ever. */
export function earlierOf({ devices, network }: Pick<Memory, 'devices' | 'network'>, at: string): Earlier {
  if (!network || devices.length === 0) return { reports: [], known: new Set() };
  const reports = [0, 1, Number.POSITIVE_INFINITY].map((most): Seen => {
    const seen = devices.filter(({ missed = 0 }) => missed <= most);
    return {
      status: 'complete',
      finishedAt: at,
      network,
      devices: seen.flatMap(({ report }) => report ?? []),
      observations: seen.flatMap(({ observations }) => observations),
    };
  });
  return { reports, known: new Set(devices.map(({ id }) => id)) };
}

/** Whether a check of these ranges could have met a device at one of these addresses. */
export function covers({ ranges }: Pick<NetworkReport, 'ranges'>, addresses: readonly string[]): boolean {
  return addresses.some(
    (address) =>
      ipaddr.IPv4.isValid(address) &&
      ranges.some((range) => ipaddr.IPv4.parse(address).match(ipaddr.IPv4.parseCIDR(range))),
  );
}

/** Everything that changed since the checks before. A check that broke off says nothing about what it did not reach. */
export function changesSince(earlier: Earlier, now: Seen): Change[] {
  const [last] = earlier.reports;
  if (!last) return [];
  const complete = now.status === 'complete';
  return dated(now.finishedAt, [
    ...(complete ? networkChanges(last, now) : []),
    ...arrivals(earlier, now),
    ...(complete ? departures(earlier, now) : []),
    ...now.devices.flatMap((device) => {
      const report = earlier.reports.find(({ devices }) => devices.some(({ id }) => id === device.id));
      const before = report?.devices.find(({ id }) => id === device.id);
      return report && before ? deviceChanges(before, device, report, now) : [];
    }),
  ]);
}

/** Two checks side by side, whatever lies between them. */
export function changesBetween(before: Seen, after: Seen): Change[] {
  const ids = (report: Seen) => new Set(report.devices.map(({ id }) => id));
  const [old, fresh] = [ids(before), ids(after)];
  return dated(after.finishedAt, [
    ...networkChanges(before, after),
    ...after.devices.filter(({ id }) => !old.has(id)).map(newcomer),
    ...before.devices.filter(({ id }) => !fresh.has(id)).map((device) => about('device-gone', device)),
    ...after.devices.flatMap((device) => {
      const was = before.devices.find(({ id }) => id === device.id);
      return was ? deviceChanges(was, device, before, after) : [];
    }),
  ]);
}

const dated = (at: string, drafts: readonly Draft[]): Change[] => drafts.map((draft) => ({ ...draft, at }));

const about = (type: ChangeType, { id }: DeviceReport): Draft => ({ type, device: id });

/** With the name that it has by the end of the check, so that nobody is alarmed by a device without one. */
const newcomer = (device: DeviceReport): Draft => ({
  ...about('device-new', device),
  ...(device.name !== undefined && { after: device.name }),
});

const has = (report: Seen, id: string): boolean => report.devices.some((device) => device.id === id);

function arrivals({ reports, known }: Earlier, now: Seen): Draft[] {
  const missedBefore = (id: string) =>
    reports.length >= missesToBeGone && reports.slice(0, missesToBeGone).every((report) => !has(report, id));
  return now.devices.flatMap((device) => {
    if (!known.has(device.id)) return [newcomer(device)];
    return missedBefore(device.id) ? [about('device-back', device)] : [];
  });
}

function departures({ reports }: Earlier, now: Seen): Draft[] {
  const lastSeen = reports[missesToBeGone - 1];
  const missed = reports.slice(0, missesToBeGone - 1);
  return (lastSeen?.devices ?? [])
    .filter(({ id }) => !has(now, id) && missed.every((report) => !has(report, id)))
    .filter(({ addresses }) => covers(now.network, addresses))
    .map((device) => about('device-gone', device));
}

/** Before and after of one value, when both are known and differ. */
function turned(type: ChangeType, before?: string, after?: string, device?: string): Draft[] {
  if (before === undefined || after === undefined || before === after) return [];
  return [{ type, ...(device === undefined ? {} : { device }), before, after }];
}

function networkChanges(before: Seen, after: Seen): Draft[] {
  const gateway = ({ devices }: Seen) => devices.find(({ role }) => role === 'gateway');
  const servers = ({ network }: Seen) => [...network.dnsServers].sort().join(', ') || undefined;
  return [
    ...turned('dns-server-changed', servers(before), servers(after)),
    ...turned('gateway-changed', gateway(before)?.mac, gateway(after)?.mac, gateway(after)?.id),
  ];
}

function deviceChanges(before: DeviceReport, after: DeviceReport, old: Seen, fresh: Seen): Draft[] {
  const { id } = after;
  return [
    ...portChanges(before, after),
    ...turned('firmware-changed', before.firmware, after.firmware, id),
    ...addressChanges(before, after),
    ...turned('name-changed', before.name, after.name, id),
    ...valueChanges('certificate-changed', 'tls.certificate', 'sha256', id, old, fresh),
    ...valueChanges('host-key-changed', 'ssh.host-key', 'sha256', id, old, fresh),
    ...newMappings(id, old, fresh),
    ...findingChanges(before, after),
  ];
}

/** A device has several addresses, in no order. It moved when it kept none of its IPv4 addresses. */
function addressChanges(before: DeviceReport, after: DeviceReport): Draft[] {
  const ipv4 = ({ addresses }: DeviceReport) => addresses.filter((address) => ipaddr.IPv4.isValid(address));
  const [old, fresh] = [ipv4(before), ipv4(after)];
  return fresh.some((address) => old.includes(address))
    ? []
    : turned('address-changed', old[0], fresh[0], after.id);
}

function portChanges(before: DeviceReport, after: DeviceReport): Draft[] {
  const states = ({ services }: DeviceReport) =>
    new Map(services.map(({ transport, port, state }) => [`${transport}/${port}`, state]));
  const [old, fresh] = [states(before), states(after)];
  const open = (ports: ReadonlyMap<string, string>) =>
    [...ports].filter(([, state]) => state === 'open').map(([port]) => port);
  return [
    ...open(fresh)
      .filter((port) => old.get(port) !== 'open')
      .map((port): Draft => ({ type: 'port-opened', device: after.id, after: port })),
    // A port that was not looked at, or that fell silent, has not been seen to close.
    ...open(old)
      .filter((port) => fresh.get(port) === 'closed')
      .map((port): Draft => ({ type: 'port-closed', device: after.id, before: port })),
  ];
}

const observed = ({ observations = [] }: Seen, device: string, fact: string): readonly Observation[] =>
  observations.filter((each) => each.device === device && each.fact === fact);

/** The same fact about the same service, whose value has one telling field. */
function valueChanges(
  type: ChangeType,
  fact: string,
  field: string,
  device: string,
  old: Seen,
  fresh: Seen,
): Draft[] {
  const shape = z.object({ [field]: z.string() });
  const values = (report: Seen) =>
    new Map(
      observed(report, device, fact).flatMap(({ service, value }) => {
        const told = shape.safeParse(value).data?.[field];
        return service && told !== undefined ? [[service.port, told] as const] : [];
      }),
    );
  const before = values(old);
  return [...values(fresh)].flatMap(([port, value]) => turned(type, before.get(port), value, device));
}

const mappings = z.object({
  mappings: z.array(
    z.object({
      protocol: z.string(),
      externalPort: z.number(),
      internalClient: z.string(),
      internalPort: z.number(),
    }),
  ),
});

function newMappings(device: string, old: Seen, fresh: Seen): Draft[] {
  const listed = (report: Seen) =>
    observed(report, device, 'upnp.port-mappings').flatMap(({ value }) =>
      (mappings.safeParse(value).data?.mappings ?? []).map(
        (each) => `${each.protocol}/${each.externalPort} → ${each.internalClient}:${each.internalPort}`,
      ),
    );
  if (observed(old, device, 'upnp.port-mappings').length === 0) return [];
  const before = new Set(listed(old));
  return listed(fresh)
    .filter((mapping) => !before.has(mapping))
    .map((after): Draft => ({ type: 'port-mapping-added', device, after }));
}

function findingChanges(before: DeviceReport, after: DeviceReport): Draft[] {
  const named = (findings: readonly Finding[]) => [...new Set(findings.map(({ check }) => check))];
  const passes = new Set(
    after.guidelines.flatMap(({ checks }) =>
      checks.filter(({ result }) => result === 'pass').map(({ id }) => id),
    ),
  );
  const [old, fresh] = [named(before.findings), named(after.findings)];
  return [
    ...fresh
      .filter((check) => !old.includes(check))
      .map((check): Draft => ({ type: 'finding-new', device: after.id, after: check })),
    // Not found is not fixed: only a check that passed says so.
    ...old
      .filter((check) => !fresh.includes(check) && passes.has(check))
      .map((check): Draft => ({ type: 'finding-fixed', device: after.id, before: check })),
  ];
}
