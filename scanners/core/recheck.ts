import type { Check, Discovery, Probe } from './define.ts';
import type { Fact } from './facts.ts';
import { loginAttempt, loginPause } from './login-facts.ts';
import type { Members } from './members.ts';
import type { CheckResult, DeviceReport, Observation } from './model.ts';
import type { CheckOptions, KnownDevice } from './options.ts';
import { fill, type Text } from './text.ts';

/** The members that a few checks rest on, and nothing else. */
export interface Needed {
  readonly discoveries: readonly Discovery[];
  readonly probes: readonly Probe[];
  readonly logins: boolean;
  readonly careful: boolean;
}

/** Follows `needs` and `gives` from the checks back to the network. */
export function neededFor(checks: readonly Check[], members: Members): Needed {
  const logins = checks.some((check) =>
    check.needs.some((need) => need.id === loginAttempt.id || need.id === loginPause.id),
  );
  const wanted = new Set(checks.flatMap((check) => check.needs.map(idOf)));
  if (logins) for (const login of members.logins) for (const need of login.needs) wanted.add(need.id);
  const probes = new Set<Probe>();
  for (let before = -1; before !== wanted.size; ) {
    before = wanted.size;
    for (const probe of members.probes) {
      if (!probe.gives.some((gift) => wanted.has(gift.id))) continue;
      probes.add(probe);
      for (const need of probe.needs) wanted.add(need.id);
    }
  }
  // Where the network card is, and thus whether this is still the same device, is asked every time.
  const discoveries = members.discoveries.filter(
    (discovery) => discovery.id === 'neighbour-sweep' || discovery.gives.some((gift) => wanted.has(gift.id)),
  );
  return {
    discoveries,
    probes: members.probes.filter((probe) => probes.has(probe)),
    logins,
    careful: [...probes].some((probe) => probe.touch === 'careful'),
  };
}

/** What of it the owner's switches allow: a look at everything goes no further than a check of the whole home. */
export function allowedOf(
  needed: Needed,
  { careful, logins }: Pick<CheckOptions, 'careful' | 'logins'>,
): Needed {
  return {
    discoveries: needed.discoveries,
    probes: careful ? needed.probes : needed.probes.filter(({ touch }) => touch !== 'careful'),
    logins: needed.logins && logins,
    careful: needed.careful && careful,
  };
}

function idOf(fact: Fact<unknown>): string {
  return fact.id;
}

/** The ports worth knocking on again: those that were open, and those that the findings were about. */
export function portsOf(known: KnownDevice): readonly number[] | undefined {
  const services = known.report?.services ?? [];
  const found = known.report?.findings.flatMap((finding) => finding.service ?? []) ?? [];
  const ports = [...services, ...found].filter((s) => s.transport === 'tcp').map((s) => s.port);
  return ports.length > 0 ? [...new Set(ports)] : undefined;
}

export function resultsOf(
  report: DeviceReport | undefined,
  checks: readonly string[],
): readonly CheckResult[] {
  return report?.guidelines.flatMap((g) => g.checks).filter((check) => checks.includes(check.id)) ?? [];
}

/**
 * What the checks say after another look. A problem that was at doors which refuse every knock now is over, also where
 * the check itself has nothing left to judge; a door that keeps silent proves nothing.
 */
export function resultsAfter(
  known: KnownDevice,
  report: DeviceReport | undefined,
  checks: readonly string[],
  shut: ReadonlySet<number>,
): readonly CheckResult[] {
  return resultsOf(report, checks).map((result) => {
    const before = known.report?.findings.filter(({ check }) => check === result.id) ?? [];
    const doors = before.map(({ service }) => (service?.transport === 'tcp' ? service.port : undefined));
    const allShut = doors.length > 0 && doors.every((port) => port !== undefined && shut.has(port));
    if (result.result !== 'unknown' || !allShut) return result;
    const reason = fill(doorShut, { ports: [...new Set(doors)].join(', ') });
    return { ...result, result: 'pass', proof: 'measured', reason };
  });
}

/** TCP ports at which a knock was turned down, as the newest observation of each says. */
export function shutPorts(
  observations: readonly Observation[],
  facts: ReadonlyMap<string, Fact<unknown>>,
): ReadonlySet<number> {
  const states = new Map<number, string>();
  for (const { service, fact, value } of observations) {
    const state = facts.get(fact)?.service?.(value)?.state;
    if (service?.transport === 'tcp' && state !== undefined) states.set(service.port, state);
  }
  return new Set([...states].flatMap(([port, state]) => (state === 'closed' ? [port] : [])));
}

const doorShut: Text = {
  en: 'The door that it was about is shut now: it turned down our knock on port {ports}.',
  cy: 'Mae’r drws dan sylw ar gau nawr: gwrthododd ein cnoc ar borth {ports}.',
};
