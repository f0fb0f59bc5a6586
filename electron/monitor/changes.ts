/** What is different in a home from one check to the next. Pure. */
import { z } from 'zod';
import type {
  Change,
  ChangeType,
  DeviceReport,
  Finding,
  Observation,
  Report,
} from '../../scanners/core/model.ts';

type Draft = Omit<Change, 'at'>;

export interface Earlier {
  /** Newest first; two are enough to tell a device that is gone from one that slept. */
  readonly reports: readonly Report[];
  /** Every device that was ever met on this network. */
  readonly known: ReadonlySet<string>;
}

/** Checks in a row that a device must be missing from before it counts as gone. */
const missesToBeGone = 2;

/** Everything that changed since the checks before. A check that broke off says nothing about what it did not reach. */
export function changesSince(earlier: Earlier, now: Report): Change[] {
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
export function changesBetween(before: Report, after: Report): Change[] {
  const ids = (report: Report) => new Set(report.devices.map(({ id }) => id));
  const [old, fresh] = [ids(before), ids(after)];
  return dated(after.finishedAt, [
    ...networkChanges(before, after),
    ...after.devices.filter(({ id }) => !old.has(id)).map((device) => about('device-new', device)),
    ...before.devices.filter(({ id }) => !fresh.has(id)).map((device) => about('device-gone', device)),
    ...after.devices.flatMap((device) => {
      const was = before.devices.find(({ id }) => id === device.id);
      return was ? deviceChanges(was, device, before, after) : [];
    }),
  ]);
}

const dated = (at: string, drafts: readonly Draft[]): Change[] => drafts.map((draft) => ({ ...draft, at }));

const about = (type: ChangeType, { id }: DeviceReport): Draft => ({ type, device: id });

const has = (report: Report, id: string): boolean => report.devices.some((device) => device.id === id);

function arrivals({ reports, known }: Earlier, now: Report): Draft[] {
  const missedBefore = (id: string) =>
    reports.length >= missesToBeGone && reports.slice(0, missesToBeGone).every((report) => !has(report, id));
  return now.devices.flatMap((device) => {
    if (!known.has(device.id)) return [about('device-new', device)];
    return missedBefore(device.id) ? [about('device-back', device)] : [];
  });
}

function departures({ reports }: Earlier, now: Report): Draft[] {
  const lastSeen = reports[missesToBeGone - 1];
  const missed = reports.slice(0, missesToBeGone - 1);
  return (lastSeen?.devices ?? [])
    .filter(({ id }) => !has(now, id) && missed.every((report) => !has(report, id)))
    .map((device) => about('device-gone', device));
}

/** Before and after of one value, when both are known and differ. */
function turned(type: ChangeType, before?: string, after?: string, device?: string): Draft[] {
  if (before === undefined || after === undefined || before === after) return [];
  return [{ type, ...(device === undefined ? {} : { device }), before, after }];
}

function networkChanges(before: Report, after: Report): Draft[] {
  const gateway = ({ devices }: Report) => devices.find(({ role }) => role === 'gateway');
  const servers = ({ network }: Report) => [...network.dnsServers].sort().join(', ') || undefined;
  return [
    ...turned('dns-server-changed', servers(before), servers(after)),
    ...turned('gateway-changed', gateway(before)?.mac, gateway(after)?.mac, gateway(after)?.id),
  ];
}

function deviceChanges(before: DeviceReport, after: DeviceReport, old: Report, fresh: Report): Draft[] {
  const { id } = after;
  return [
    ...portChanges(before, after),
    ...turned('firmware-changed', before.firmware, after.firmware, id),
    ...turned('address-changed', before.addresses[0], after.addresses[0], id),
    ...turned('name-changed', before.name, after.name, id),
    ...valueChanges('certificate-changed', 'tls.certificate', 'sha256', id, old, fresh),
    ...valueChanges('host-key-changed', 'ssh.host-key', 'sha256', id, old, fresh),
    ...newMappings(id, old, fresh),
    ...findingChanges(before, after),
  ];
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

const observed = ({ observations = [] }: Report, device: string, fact: string): readonly Observation[] =>
  observations.filter((each) => each.device === device && each.fact === fact);

/** The same fact about the same service, whose value has one telling field. */
function valueChanges(
  type: ChangeType,
  fact: string,
  field: string,
  device: string,
  old: Report,
  fresh: Report,
): Draft[] {
  const shape = z.object({ [field]: z.string() });
  const values = (report: Report) =>
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

function newMappings(device: string, old: Report, fresh: Report): Draft[] {
  const listed = (report: Report) =>
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
