import { ipv4Of, type LabDevice } from '../lab/device.ts';

/** Findings that mean that a stranger gets in, with a well-known password or with none. */
const WEAK: ReadonlySet<string> = new Set([
  'default-password',
  'snmp-default-community',
  'unauthenticated-remote-desktop',
  'anonymous-mqtt',
]);
const ON_PORTS: ReadonlyMap<string, ReadonlySet<number>> = new Map([
  ['open-file-share', new Set([21, 873, 2049])],
  ['exposed-internal-service', new Set([6379, 2375])],
]);

/** Whether a finding says that a stranger gets in. */
export function isWeakLogin(check: string, port: number | undefined): boolean {
  return WEAK.has(check) || (port !== undefined && (ON_PORTS.get(check)?.has(port) ?? false));
}

/** Whether a door opens with a password that everybody knows, and not with none. */
export function isByPassword(check: string): boolean {
  return check === 'default-password';
}

/** The doors that are really open to a stranger, as `address/port`. */
export function weakLogins(devices: readonly LabDevice[]): ReadonlySet<string> {
  return doors(devices, isWeakLogin);
}

/** Doors that take any password: whoever says that one of them works is neither right nor wrong. */
export function careless(devices: readonly LabDevice[]): ReadonlySet<string> {
  return doors(devices, (check) => check === 'any-password-accepted');
}

function doors(
  devices: readonly LabDevice[],
  fits: (check: string, port: number | undefined) => boolean,
): ReadonlySet<string> {
  return new Set(
    devices.flatMap((device) =>
      device.truth.findings
        .filter(({ check, port }) => fits(check, port))
        .map(({ port }) => `${ipv4Of(device)}/${port}`),
    ),
  );
}

/** How well a list of doors that somebody calls open agrees with the truth. */
export function judgeDoors(claimed: Iterable<string>, devices: readonly LabDevice[]) {
  const open = weakLogins(devices);
  const neither = careless(devices);
  const said = [...new Set(claimed)];
  const byPassword = doors(devices, isByPassword);
  return {
    foundByPassword: said.filter((door) => byPassword.has(door)),
    found: said.filter((door) => open.has(door)),
    of: open.size,
    missed: [...open].filter((door) => !said.includes(door)),
    falseAlarms: said.filter((door) => !open.has(door) && !neither.has(door)),
  };
}
