import type { Host } from '../net/network.ts';
import type { Login, Observe, Sighting } from './define.ts';
import { loginRunOf } from './device-logins.ts';
import { DeviceWork } from './device-work.ts';
import { type DeviceRecord, Devices } from './devices.ts';
import { factsAbout } from './facts.ts';
import { type ClaimMemory, identify } from './identify.ts';
import { Ledger } from './ledger.ts';
import { loginAttempt, loginPause } from './login-facts.ts';
import { runLogins } from './login-run.ts';
import { LoginTurns } from './login-turns.ts';
import type { Identity, Touch } from './model.ts';
import { answered, Observations } from './observations.ts';
import { type Progress, progressOf } from './progress.ts';
import type { ScanListener, ScanSettings } from './scan-settings.ts';
import { sleep } from './sleep.ts';
import { Successors } from './successors.ts';

/** Discovery goes first for this long, so that a device is known for what it is before anything careful is done. */
const settleMs = 3500;
/** A device first heard over IPv6 gets this long to be seen over IPv4 as well. */
const ipv4GraceMs = 2000;
/** A discovery that has not ended this long after listening was over is left behind. */
const overdueMs = 8_000;
const gentle: readonly Touch[] = ['listens', 'asks'];

type Entry = { readonly work: DeviceWork; readonly finished: Promise<void>; isFinished: boolean };

/** Finds devices and looks at each as soon as it is seen. All input and output of a check is in here. */
export class Scan {
  readonly devices: Devices;
  readonly observations: Observations;
  private readonly settings: ScanSettings;
  private readonly listener: ScanListener;
  private readonly entries = new Map<string, Entry>();
  private readonly identities = new Map<
    string,
    { readonly size: number; readonly identity: Identity; readonly memory: ClaimMemory }
  >();
  private readonly successors = new Successors();
  private readonly hosts = new Map<string, Host>();
  private readonly ledger: Ledger;
  private readonly loginTurns = new LoginTurns((id) => this.current(id));
  private started = 0;
  private listening = true;

  constructor(settings: ScanSettings, listener: ScanListener) {
    this.settings = settings;
    this.listener = listener;
    this.devices = new Devices(settings.memory.devices);
    this.observations = new Observations(settings.now);
    this.ledger = new Ledger(settings.memory.ledger, settings.now);
  }

  /** Resolves when every discovery has listened long enough and no device has anything left to ask. */
  async run(): Promise<void> {
    const { members, door, signal, addresses, on, listenMs, window } = this.settings;
    this.started = performance.now();
    const close = () => window.abort();
    const timer = setTimeout(close, listenMs);
    signal.addEventListener('abort', close, { once: true });
    const discoveries = members.discoveries.map((discovery) =>
      discovery
        .run({
          network: door.local,
          interfaces: [on],
          addresses,
          signal: window.signal,
          sight: (sighting) => this.sight(sighting, discovery.id),
        })
        .catch((error: unknown) => {
          if (!window.signal.aborted) this.listener.broken(discovery.id, error);
        }),
    );
    // One that does not end with the window must not keep the whole check waiting.
    await Promise.race([Promise.all(discoveries), overdue(window.signal)]);
    clearTimeout(timer);
    this.listening = false;
    // A late merge or sighting may add work, so ask until nothing is left.
    for (let before = -1; before !== this.entries.size; ) {
      before = this.entries.size;
      const entries = [...this.entries.values()];
      await Promise.all(entries.map((entry) => entry.finished));
      await Promise.all(entries.map((entry) => entry.work.idle()));
    }
    this.dropSilent();
  }

  /** Forgets what a guest network's sign-in page answered in the place of devices. True when there was one. */
  forgetSignInPage(): boolean {
    const { discoveries, behindSignInPage } = this.settings.members;
    const none: ReadonlySet<string> = new Set();
    const behind = behindSignInPage(
      this.observations.all(),
      (device) => this.devices.get(device)?.addresses ?? none,
    );
    const heard = new Set(discoveries.map(({ id }) => id));
    for (const device of behind)
      this.observations.keepOf(device, ({ by, service }) => heard.has(by) || service?.transport === 'udp');
    if (behind.size > 0) this.dropSilent();
    return behind.size > 0;
  }

  private dropSilent(): void {
    const speaks = ({ id, spoke }: DeviceRecord) => spoke || answered(this.observations.of(id));
    for (const { from, into } of this.devices.dropSilent(speaks)) this.merge(from, into);
  }

  progress(): Progress {
    const heard = Math.min(1, (performance.now() - this.started) / this.settings.listenMs);
    return progressOf([...this.entries.values()], heard, this.listening);
  }

  identityOf(device: string): Identity {
    const seen = this.observations.of(device);
    const cached = this.identities.get(device);
    if (cached && cached.size === seen.length) return cached.identity;
    const memory: ClaimMemory = cached?.memory ?? new Map();
    const identity = identify(this.settings.members.recognisers, device, seen, memory);
    this.identities.set(device, { size: seen.length, identity, memory });
    return identity;
  }

  /** Nothing careful is done on what somebody depends on, unless the owner chooses the device. */
  needsCare(record: DeviceRecord): boolean {
    const { members } = this.settings;
    const [mac] = record.macs;
    const macVendor = mac === undefined ? undefined : members.macVendor(mac);
    const seen = { ...this.identityOf(record.id), ...(macVendor !== undefined && { macVendor }) };
    return members.careUse(seen) !== undefined;
  }

  isLooking(device: string): boolean {
    return this.entries.get(device)?.isFinished === false;
  }

  /** A device stopped answering: it is left alone from now on, and remembered as fragile. */
  markFragile(address: string): void {
    const record = this.devices.at(address);
    if (!record) return;
    record.fragile = true;
    this.listener.changed(record.id);
  }

  /** Nobody is at the address any more, or somebody is again. */
  markPresence(address: string, there: boolean): void {
    const record = this.devices.at(address);
    if (!record) return;
    record.left = !there;
    this.listener.changed(record.id);
  }

  private sight(sighting: Sighting, by: string): Observe {
    const { only, ownAddresses, door, members, signal } = this.settings;
    if (!this.devices.isOfSomebody(sighting)) return () => undefined;
    const { device, merged } = this.devices.sight(sighting, by);
    this.successors.lives(device.id);
    for (const other of merged) this.merge(other, device);
    const wanted =
      only === undefined || (only === 'new' ? device.known === undefined : device.id === only.device);
    const mac = sighting.mac ?? [...device.macs].at(-1);
    if (wanted && mac !== undefined) {
      const sturdy = members.macVendor(mac) !== undefined && !members.fragileMaker(mac);
      const bare = this.devices.isShared(mac) || device.fragile;
      door.setPace(sighting.address, sturdy && !bare ? 'robust' : 'gentle');
    }
    if (wanted) this.listener.changed(device.id);
    if (wanted && !this.entries.has(device.id) && !ownAddresses.includes(sighting.address))
      this.begin(device, sighting.address);
    const { id } = device;
    return (kind, value, service) => {
      const now = this.current(id);
      if (!wanted || signal.aborted || !this.observations.add(now, kind, value, by, service)) return;
      this.entries.get(now)?.work.poke();
      this.listener.changed(now);
    };
  }

  private current(id: string): string {
    return this.successors.of(id);
  }

  private merge(from: DeviceRecord, into: DeviceRecord): void {
    this.successors.moved(from.id, into.id);
    this.observations.move(from.id, into.id);
    const theirs = this.entries.get(from.id);
    if (theirs && !this.entries.has(into.id)) this.entries.set(into.id, theirs);
    this.entries.delete(from.id);
    this.listener.merged(from.id, into.id);
  }

  private begin(record: DeviceRecord, address: string): void {
    const { members, depth, signal, only } = this.settings;
    const { id } = record;
    const host = () => this.hostOf(this.current(id), address);
    const observe =
      (by: string): Observe =>
      (kind, value, service) => {
        const now = this.current(id);
        // What a probe makes of a connection that we broke off ourselves says nothing about the device.
        if (signal.aborted || !this.observations.add(now, kind, value, by, service)) return;
        this.entries.get(now)?.work.poke();
        this.listener.changed(now);
      };
    const work = new DeviceWork({
      probes: members.probes,
      host,
      depth,
      signal,
      ...(only && only !== 'new' && only.ports && { onlyPorts: only.ports }),
      device: () => this.current(id),
      observations: () => this.observations.of(this.current(id)),
      identity: () => this.identityOf(this.current(id)),
      observe,
      sight: (by, sighting) => void this.sight({ ...sighting, address }, by),
      onBroken: (probe, error) => this.listener.broken(probe, error),
    });
    const finished = this.lookAt(() => this.current(id), address, host, work, observe('logins')).then(() => {
      entry.isFinished = true;
      this.listener.changed(this.current(id));
    });
    const entry: Entry = { work, isFinished: false, finished };
    this.entries.set(id, entry);
  }

  /** IPv4 where the device has it: more of what a device offers listens there. */
  private hostOf(id: string, first: string): Host {
    const addresses = [...(this.devices.get(id)?.addresses ?? [])];
    const four = addresses.filter((address) => !address.includes(':')).at(-1);
    const address = four ?? first;
    let host = this.hosts.get(address);
    if (!host) {
      host = this.settings.door.host(address, {
        careful: this.settings.careful,
        logins: this.settings.logins,
      });
      this.hosts.set(address, host);
    }
    return host;
  }

  /** The gentle looks first; the rest once nothing gentle is left and the device has had time to say what it is. */
  private async lookAt(
    id: () => string,
    first: string,
    host: () => Host,
    work: DeviceWork,
    observe: Observe,
  ): Promise<void> {
    const { careful, logins, signal, only } = this.settings;
    if (first.includes(':')) await sleep(ipv4GraceMs, signal);
    await work.run(gentle);
    if (!careful && !logins) return;
    if (!only) await sleep(settleMs - (performance.now() - this.started), signal);
    await work.run(gentle);
    const record = this.devices.get(id());
    if (!record || signal.aborted) return;
    if (record.fragile || (this.needsCare(record) && record.known?.careWaived !== true)) {
      if (logins) observe(loginPause, { reason: 'care' });
      return;
    }
    if (careful) await work.run([...gentle, 'careful']);
    if (logins) {
      const hasTried = () => factsAbout(id(), this.observations.of(id())).all(loginAttempt).length > 0;
      await this.loginTurns.run(id(), hasTried, () => this.tryLogins(id(), host(), observe));
    }
    await work.idle();
  }

  private async tryLogins(id: string, host: Host, observe: Observe): Promise<void> {
    const record = this.devices.get(id);
    if (!record) return;
    const seen = {
      record,
      host,
      identity: this.identityOf(id),
      facts: (login: Login) => factsAbout(id, this.observations.of(id), login.needs),
    };
    await runLogins(loginRunOf(seen, this.settings, this.ledger, observe)).catch((error: unknown) =>
      this.listener.broken('logins', error),
    );
  }
}

/** Resolves some time after the signal. */
async function overdue(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await new Promise((resolve) => setTimeout(resolve, overdueMs));
}
