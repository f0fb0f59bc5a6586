import { type Budget, pause } from './budget.ts';
import { overStream } from './connection.ts';
import { exchangeHttp } from './http.ts';
import type {
  Connected,
  ConnectOptions,
  Host,
  HttpRequest,
  NetworkInterface,
  Permission,
  Platform,
  Purpose,
  UdpAnswer,
  UdpOptions,
  Unanswered,
} from './network.ts';
import { isNeverTouched, isSpokenUdpPort } from './never-touch.ts';
import { isClosing, isPlainPath, isReadAction, isReadOperation, isSafePath } from './safe-paths.ts';
import { normaliseAddress, type Scope } from './scope.ts';

export interface HostDoorOptions {
  readonly platform: Platform;
  /** The consented interface. */
  readonly on: NetworkInterface;
  readonly scope: Scope;
  readonly budget: Budget;
  readonly signal: AbortSignal;
  readonly counts: PacketCounts;
  readonly permission: Permission;
  /** False when the owner wants no nmap. */
  readonly nmap: boolean;
  /** Told once when a device that answered before has stopped answering. */
  readonly onFragile: (address: string) => void;
}

/** How much was started, for the report and the scorer. */
export interface PacketCounts {
  connects: number;
  datagrams: number;
}

const defaultDeadlineMs = 8000;
/** A port that does not answer a bare connect in this time is silent; devices on a LAN answer in milliseconds. */
const knockMs = 1200;
/**
 * A knock that was let in and thrown out is tried once more, one such port after the other: the device may bear only
 * one connection at a time.
 */
const secondKnockMs = 300;
/** This often in a row may a port that was open stay silent before the device is left alone. */
const patience = 3;

/** One device behind the door: every rule about what may be sent to it is here and in the files that this imports. */
export function hostDoor(address: string, options: HostDoorOptions): Host {
  const { platform, scope, budget, signal, counts } = options;
  const opened = new Set<number>();
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

  async function connect(port: number, wish: ConnectOptions = {}): Promise<Connected> {
    const refused = refusal(port);
    if (refused) return refused;
    const deadlineMs = wish.knock ? knockMs : (wish.deadlineMs ?? defaultDeadlineMs);
    for (let again = 0; ; again++) {
      let leave: () => void;
      try {
        leave = await budget.connect(address, signal);
      } catch {
        return { state: 'refused', why: 'the check was stopped' };
      }
      counts.connects++;
      const started = performance.now();
      const outcome = await platform.openTcp({ address, port, deadlineMs, tls: wish.tls ?? false, signal });
      if (outcome.state === 'exhausted') {
        leave();
        if (again >= 3) return { state: 'unreadable', why: 'this computer has no free sockets' };
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
      budget.opened();
      const connection = overStream({
        stream: outcome.stream,
        remoteAddress: outcome.remoteAddress,
        ...(outcome.tls && { tls: outcome.tls }),
        leftMs: deadlineMs - (performance.now() - started),
        signal,
        onClose: leave,
      });
      if (wish.knock) connection.close();
      return { state: 'open', connection };
    }
  }

  async function udp(port: number, payload: Uint8Array, wish: UdpOptions = {}): Promise<UdpAnswer> {
    const refused = refusal(port);
    if (refused) return refused;
    if (!isSpokenUdpPort(port)) return { state: 'refused', why: 'we do not speak what this port expects' };
    const socket = await platform
      .openDatagrams({ on: options.on, family: address.includes(':') ? 6 : 4 })
      .catch(() => undefined);
    if (!socket) return { state: 'unreadable', why: 'this computer has no free sockets' };
    const replies: Uint8Array[] = [];
    const deadlineMs = wish.deadlineMs ?? 1500;
    const send = async () => {
      await budget.datagram(signal);
      counts.datagrams++;
      await socket.send(address, port, payload);
    };
    const end = setTimeout(() => socket.close(), deadlineMs);
    const again = wish.repeat
      ? setTimeout(() => void send().catch(() => undefined), deadlineMs / 2)
      : undefined;
    try {
      await send();
      for await (const datagram of socket.datagrams) {
        if (normaliseAddress(datagram.from.address) !== normaliseAddress(address)) continue;
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

/** Why a request may not be sent, or undefined. */
function forbidden(request: HttpRequest, permission: Permission): string | undefined {
  const purpose: Purpose = request.purpose ?? 'look';
  const method = request.method ?? 'GET';
  const reading = method === 'GET' || method === 'HEAD';
  switch (purpose) {
    case 'look':
      if (!reading && method !== 'OPTIONS') return `${method} does not belong to looking`;
      return isSafePath(request.path) ? undefined : 'this path is not known to be harmless';
    case 'description':
      return reading && isPlainPath(request.path) ? undefined : 'this is not a plain description path';
    case 'read-action': {
      if (method !== 'POST' || !isPlainPath(request.path)) return 'a read action is a POST to a plain path';
      const body = typeof request.body === 'string' ? new TextEncoder().encode(request.body) : request.body;
      const headers = new Map(Object.entries(request.headers ?? {}).map(([k, v]) => [k.toLowerCase(), v]));
      const action =
        headers.get('soapaction') ?? /action="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1];
      if (action !== undefined && isReadAction(action)) return undefined;
      const ipp = headers.get('content-type') === 'application/ipp';
      return ipp && body && isReadOperation(body) ? undefined : 'this action is not known to only read';
    }
    case 'careful':
      return permission.careful ? undefined : 'careful probes are switched off';
    case 'close-mapping':
      return permission.closes && isClosing(request, permission.closes)
        ? undefined
        : 'nobody asked for this door in the router to be shut';
    case 'login':
      if (!permission.logins) return 'login attempts are switched off';
      if (!reading && method !== 'POST') return `${method} does not belong to a login`;
      return isPlainPath(request.path) ? undefined : 'this is not a plain path';
  }
}
