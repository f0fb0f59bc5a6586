import type { Host } from '../net/network.ts';
import type { Login, Observe } from './define.ts';
import type { DeviceRecord } from './devices.ts';
import { type Facts, factsAbout } from './facts.ts';
import type { Ledger } from './ledger.ts';
import { hadControl } from './login-control.ts';
import type { LoginRun } from './login-run.ts';
import type { Identity } from './model.ts';
import type { ScanSettings } from './scan-settings.ts';
import { sleep } from './sleep.ts';

/** What this check has seen of one device so far. */
export interface SeenDevice {
  readonly record: DeviceRecord;
  readonly host: Host;
  readonly identity: Identity;
  /** The facts that a login rests on, as they stand now. */
  facts(login: Login): Facts;
}

/** What trying the logins of one device takes: what is known of it now, and what earlier checks tried. */
export function loginRunOf(
  { record, host, identity, facts }: SeenDevice,
  { members, door, memory, thorough, signal, now }: ScanSettings,
  ledger: Ledger,
  observe: Observe,
): LoginRun {
  const { id } = record;
  const mac = [...record.macs].at(-1);
  const earlier = factsAbout(id, memory.devices.find((known) => known.id === id)?.observations ?? []);
  return {
    tried: { device: id, ...(mac !== undefined && { mac }) },
    host,
    identity,
    facts,
    logins: members.logins,
    ledger,
    signal,
    observe,
    thorough: thorough === 'all' || (thorough?.includes(id) ?? false),
    credentialsFor: (query) => members.credentialsFor(query),
    isStillThere: async () => {
      if (mac === undefined) return true;
      const entry = (await door.local.neighbours()).find(({ address }) => address === host.address);
      return entry === undefined || entry.mac.toLowerCase() === mac;
    },
    hasControl: (at, account) => hadControl(earlier, at, account, now()),
    wait: (ms) => sleep(ms, signal),
  };
}
