import { type Budget, pause } from './budget.ts';
import { overStream } from './connection.ts';
import { exchangeHttp } from './http.ts';
import type {
  Connected,
  ConnectOptions,
  Host,
  NetworkInterface,
  Permission,
  Platform,
  TcpOutcome,
  UdpAnswer,
  UdpOptions,
  Unanswered,
} from './network.ts';
import { isNeverTouched, isSpokenUdpPort } from './never-touch.ts';
import type { Passage } from './passage.ts';
import { Presence } from './presence.ts';
import { forbidden } from './purposes.ts';
import { RoundTrip } from './round-trip.ts';
import { normaliseAddress, type Scope } from './scope.ts';

export interface HostDoorOptions {
  readonly platform: Platform;
  /** The consented interface. */
  readonly on: NetworkInterface;
  readonly scope: Scope;
  readonly budget: Budget;
  readonly passage: Passage;
  readonly signal: AbortSignal;
  readonly counts: PacketCounts;
  readonly permission: Permission;
  /** False when the owner wants no nmap. */
  readonly nmap: boolean;
  /** Told once when a device that answered before has stopped answering while it was looked at. */
  readonly onFragile: (address: string) => void;
  /** Told when nobody is at the address any more, and when somebody is again. */
  readonly onPresence?: (address: string, there: boolean) => void;
  /** Until this is aborted, a device that fell silent is waited for. */
  readonly listening?: AbortSignal;
}

/** How much was started, for the report and the scorer. */
export interface PacketCounts {
  connects: number;
  datagrams: number;
  failed: number;
}

const defaultDeadlineMs = 8000;
const nobody: Unanswered = { state: 'refused', why: 'the device stopped answering' };
/**
 * A knock that was let in and thrown out is tried once more, one such port after the other: the device may bear only
 * one connection at a time.
 */
const secondKnockMs = 300;
/** This often in a row may a port that was open stay silent before the device is left alone. */
const patience = 3;

/** One device behind the door: every rule about what may be sent to it is here and in the files that this imports. */
export function hostDoor(address: string, options: HostDoorOptions): Host {
  const { platform, scope, budget, passage, signal, counts } = options;
  const opened = new Set<number>();
  const own = address.includes(':') ? undefined : options.on.ipv4?.split('/')[0];
  let silences = 0;
  let nextTurn = 0;
  let left = false;

  function refusal(port: number): Unanswered | undefined {
    if (!scope.contains(address)) return { state: 'refused', why: 'the address is outside the home network' };
    if (!Number.isInteger(port) || port < 1 || port > 65535) return { state: 'refused', why: 'no such port' };
    if (isNeverTouched(port)) return { state: 'refused', why: 'this port prints what it is sent' };
    if (left) return { state: 'refused', why: 'the device stopped answering and is left alone' };
    if (signal.aborted) return { state: 'refused', why: 'the check was stopped' };
    return undefined;
  }

  function noteAnswer(port: number, answered: boolean): void {
    if (answered) {
      opened.add(port);
      silences = 0;
    } else if (opened.has(port) && ++silences >= patience && !left) {
      left = true;
      options.onFragile(address);
    }
  }

  /** Milliseconds until a second knock may be made. */
  function turn(): number {
    const now = performance.now();
    nextTurn = Math.max(now, nextTurn) + secondKnockMs;
    return nextTurn - now;
  }

  const roundTrip = new RoundTrip();
  const presence = new Presence({
    knock: async (port) => {
      const leave = await budget.connect(address, signal).catch(() => undefined);
      if (!leave) return false;
      const outcome = await open(port, { knock: true }, roundTrip.timeoutMs);
      if (outcome.state === 'open') outcome.stream.destroy();
      leave();
      return outcome.state !== 'silent' && outcome.state !== 'exhausted';
    },
    isResolved: async () => {
      const table = await platform.neighbours().catch(() => []);
      return table.length === 0 || table.some((one) => normaliseAddress(one.address) === address);
    },
    ...(options.listening && { listening: options.listening }),
    onChange: (there) => options.onPresence?.(address, there),
  });

  /** Starts a connection, and notes what its outcome tells of the device. */
  async function open(port: number, wish: ConnectOptions, deadlineMs: number): Promise<TcpOutcome> {
    counts.connects++;
    const began = performance.now();
    const settled = budget.connecting();
    const outcome = await platform.openTcp({
      address,
      ...(own !== undefined && { localAddress: own }),
      port,
      deadlineMs,
      tls: wish.tls ?? false,
      signal,
    });
    settled();
    if (outcome.state === 'exhausted') {
      // Forbidden, and not run out of.
      if (outcome.why === 'EPERM' || outcome.why === 'EACCES') passage.sent(false);
      return outcome;
    }
    const tookMs = performance.now() - began;
    passage.connected(outcome.state === 'silent' ? outcome.why : undefined, tookMs);
    if (outcome.state === 'silent') {
      presence.silent();
      roundTrip.silent();
      return outcome;
    }
    budget.resolves(address);
    if (!wish.tls && outcome.state !== 'unreadable') roundTrip.answered(tookMs);
    if (outcome.state === 'open') budget.opened(wish.tls ?? false);
    presence.answered(port, outcome.state === 'closed' ? 'closed' : 'open');
    return outcome;
  }

  /** Nothing was asked, so nothing is known. */
  function ourFault(why?: string): Unanswered {
    if (!signal.aborted) counts.failed++;
    return { state: 'unreadable', why: `this computer could not connect${why ? ` (${why})` : ''}` };
  }

  async function connect(port: number, wish: ConnectOptions = {}): Promise<Connected> {
    for (let again = 0; ; again++) {
      const refused = refusal(port);
      if (refused) return refused;
      if (!(await presence.isThere())) return nobody;
      let leave: () => void;
      try {
        leave = await budget.connect(address, signal, wish.knock);
      } catch {
        return { state: 'refused', why: 'the check was stopped' };
      }
      const deadlineMs = wish.deadlineMs ?? (wish.knock ? roundTrip.timeoutMs : defaultDeadlineMs);
      const started = performance.now();
      const outcome = await open(port, wish, deadlineMs);
      if (outcome.state === 'exhausted') {
        leave();
        if (again >= 3) return ourFault(outcome.why);
        await pause(200 * (again + 1), signal).catch(() => undefined);
        continue;
      }
      if (wish.knock && outcome.state === 'unreadable' && again === 0) {
        leave();
        await pause(turn(), signal).catch(() => undefined);
        continue;
      }
      if (outcome.state !== 'open') {
        leave();
        noteAnswer(port, outcome.state !== 'silent' ? opened.has(port) : false);
        return outcome;
      }
      if (normaliseAddress(outcome.remoteAddress) !== normaliseAddress(address)) {
        outcome.stream.destroy();
        leave();
        return { state: 'refused', why: 'the connection ended up at another address' };
      }
      noteAnswer(port, true);
      const connection = overStream({
        stream: outcome.stream,
        remoteAddress: outcome.remoteAddress,
        ...(outcome.tls && { tls: outcome.tls }),
        leftMs: deadlineMs - (performance.now() - started),
        signal,
        onClose: leave,
        onPackets: (count) => budget.sent(count),
      });
      if (wish.knock) connection.close();
      return { state: 'open', connection };
    }
  }

  async function udp(port: number, payload: Uint8Array, wish: UdpOptions = {}): Promise<UdpAnswer> {
    const refused = refusal(port);
    if (refused) return refused;
    if (!isSpokenUdpPort(port)) return { state: 'refused', why: 'we do not speak what this port expects' };
    if (!(await presence.isThere())) return nobody;
    const socket = await platform
      .openDatagrams({ on: options.on, family: address.includes(':') ? 6 : 4 })
      .catch(() => undefined);
    if (!socket) return ourFault();
    const replies: Uint8Array[] = [];
    const deadlineMs = wish.deadlineMs ?? 1500;
    const send = async () => {
      await budget.datagram(signal, address);
      counts.datagrams++;
      await socket.send(address, port, payload);
    };
    let end: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    try {
      await send();
      end = setTimeout(() => socket.close(), deadlineMs);
      if (wish.repeat) again = setTimeout(() => void send().catch(() => undefined), deadlineMs / 2);
      for await (const datagram of socket.datagrams) {
        if (normaliseAddress(datagram.from.address) !== normaliseAddress(address)) continue;
        presence.answered();
        replies.push(datagram.bytes);
        if (replies.length >= (wish.maxReplies ?? 1)) break;
      }
    } catch {
      return { state: 'refused', why: 'the check was stopped' };
    } finally {
      clearTimeout(end);
      clearTimeout(again);
      socket.close();
    }
    return replies.length > 0 ? { state: 'answered', replies } : { state: 'silent' };
  }

  const nmap = options.nmap && platform.nmap;
  return {
    address,
    connect,
    udp,
    ...(nmap && {
      async nmap(ports: readonly number[]) {
        const allowed = ports.filter((port) => refusal(port) === undefined);
        if (budget.paceOf(address) === 'gentle') return [];
        return nmap(address, allowed, signal);
      },
    }),
    async http(request) {
      const why = forbidden(request, options.permission);
      if (why !== undefined) return { state: 'refused', why };
      return exchangeHttp(request, { address, connect });
    },
  };
}
