import type { Door, NetworkInterface } from '../net/network.ts';
import { changesSince, earlierOf } from './changes.ts';
import { type Interruption, interruptionProblem, isInterruption } from './interruption.ts';
import { kindWords } from './kind-words.ts';
import { factsOf, type Members } from './members.ts';
import type { DeviceReport, NetworkReport, Problem, Report, ScanEvent } from './model.ts';
import type { CheckOptions } from './options.ts';
import { coreFacts } from './own-facts.ts';
import { Queue } from './queue.ts';
import { type DeviceState, type HomeState, reportOf, stateOf, summaryOf } from './report.ts';
import { Scan } from './scan.ts';
import type { Only } from './scan-settings.ts';
import { fill, say } from './text.ts';
import { inTurn } from './turns.ts';

export interface CheckDeps {
  readonly members: Members;
  readonly on: NetworkInterface;
  readonly network: NetworkReport;
  readonly addresses: readonly string[];
  readonly ownAddresses: readonly string[];
  readonly app: string;
  readonly listenMs: number;
  readonly only?: Only;
  /** A controller that many may listen to. */
  abortController(): AbortController;
  /** Tells whether this computer is still where the check began. */
  readonly watch: {
    look(): Promise<Interruption | undefined>;
    onEnd(tell: (why: Interruption) => void): void;
  };
  /** Opens the door; the scan tells the door's news through the listener. */
  openDoor(signal: AbortSignal, news: DoorNews): Door;
}

/** What the door tells of a device, and how long it may wait for one that fell silent. */
export interface DoorNews {
  onFragile(address: string): void;
  onPresence(address: string, there: boolean): void;
  readonly listening: AbortSignal;
}

const tickMs = 200;
/** Of each tick, at most this long goes into judging what is new. */
const mostJudgingMs = 40;

const signInProblem: Problem = {
  code: 'sign-in-page',
  message: {
    en: 'Every web page on this network is one and the same sign-in page, as on a guest network. It answered in the place of your devices, so we left out what it said. Sign in, or join your own network, then check again.',
    cy: 'Yr un dudalen fewngofnodi yw pob tudalen we ar y rhwydwaith hwn, fel ar rwydwaith gwesteion. Atebodd yn lle eich dyfeisiau, felly gadawyd allan yr hyn a ddywedodd. Mewngofnodwch, neu ymunwch â’ch rhwydwaith eich hun, yna gwiriwch eto.',
  },
};

const shortageProblem = (count: number): Problem => ({
  code: 'could-not-ask',
  message: fill(
    {
      en: 'This computer ran out of connections, or does not allow them: {count} could not be made. What they were to ask is left open. Close other programs, then check again.',
      cy: 'Rhedodd y cyfrifiadur hwn allan o gysylltiadau, neu nid yw’n eu caniatáu: ni fu modd gwneud {count}. Gadawyd yr hyn yr oeddent i’w ofyn heb ei ateb. Caewch raglenni eraill, yna gwiriwch eto.',
    },
    { count },
  ),
});

/** One whole check. Never throws for what a network does; the last event is `finished`. */
export async function* runCheck(
  options: CheckOptions,
  deps: CheckDeps,
  signal: AbortSignal,
): AsyncGenerator<ScanEvent, Report> {
  const { members, network } = deps;
  const facts = factsOf(members, coreFacts);
  const startedAt = new Date().toISOString();
  const events = new Queue<ScanEvent>(100_000);
  const problems: Problem[] = [];
  const changed = new Set<string>();
  const end = deps.abortController();
  let timedOut = false;
  let interrupted = false;
  const interrupt = (why: Interruption) => {
    if (end.signal.aborted) return;
    const problem = interruptionProblem(why);
    interrupted = true;
    problems.push(problem);
    events.push({ type: 'problem', at: new Date().toISOString(), problem });
    end.abort();
  };
  const stop = () => {
    if (isInterruption(signal.reason)) interrupt(signal.reason);
    else end.abort();
  };
  deps.watch.onEnd(interrupt);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  const limit =
    options.timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          end.abort();
        }, options.timeoutMs);

  const window = deps.abortController();
  const door = deps.openDoor(end.signal, {
    onFragile: (address) => scan.markFragile(address),
    onPresence: (address, there) => scan.markPresence(address, there),
    listening: window.signal,
  });
  const scan = new Scan(
    {
      members,
      door,
      on: deps.on,
      addresses: deps.addresses,
      ownAddresses: deps.ownAddresses,
      depth: options.depth,
      careful: options.careful,
      logins: options.logins,
      ...(options.thorough && { thorough: options.thorough }),
      memory: options.memory,
      listenMs: deps.listenMs,
      ...(deps.only && { only: deps.only }),
      signal: end.signal,
      window,
      now: Date.now,
    },
    {
      changed: (device) => changed.add(device),
      merged(from, into) {
        changed.delete(from);
        events.push({ type: 'merged', at: new Date().toISOString(), from, into });
      },
      broken(member, error) {
        const problem: Problem = {
          code: `member-broken:${member}`,
          message: {
            en: `One of our own steps (${member}) broke and was left out: ${String(error).slice(0, 200)}`,
            cy: `Torrodd un o’n camau ni ein hunain (${member}) ac fe’i gadawyd allan: ${String(error).slice(0, 200)}`,
          },
        };
        if (problems.length < 50) problems.push(problem);
        events.push({ type: 'problem', at: new Date().toISOString(), problem });
      },
    },
  );

  const states = (): HomeState => ({
    ...(network.gateway !== undefined && { gateway: network.gateway }),
    dnsServers: network.dnsServers,
    devices: scan.devices.all().map((record): DeviceState => {
      const own = [...record.addresses].some((address) => deps.ownAddresses.includes(address));
      const gateway = network.gateway !== undefined && record.addresses.has(network.gateway);
      const role = own ? 'this-computer' : gateway ? 'gateway' : undefined;
      return stateOf(
        record,
        scan.identityOf(record.id),
        scan.needsCare(record),
        scan.observations.of(record.id),
        role,
      );
    }),
    now: Date.now(),
  });

  const told = new Set<string>();
  let fraction = 0;
  const tell = () => {
    void deps.watch.look();
    const at = new Date().toISOString();
    if (changed.size > 0) {
      const home = states();
      const began = performance.now();
      for (const device of inTurn(home.devices, changed, told)) {
        // Judging must not keep the sweep's own packets waiting; who is left over comes with the next tick.
        if (performance.now() - began > mostJudgingMs) break;
        changed.delete(device.id);
        told.add(device.id);
        const looking = scan.isLooking(device.id);
        events.push({ type: 'device', at, device: reportOf(device, home, members, facts), looking });
      }
    }
    const progress = scan.progress();
    fraction = Math.max(fraction, Math.min(0.99, progress.fraction));
    const devices = scan.devices.all().length;
    events.push({
      type: 'progress',
      at,
      phase: devices === 0 ? 'finding' : 'asking',
      fraction,
      devices,
      asked: progress.asked,
    });
  };

  yield { type: 'started', at: startedAt, network };
  const ticker = setInterval(tell, tickMs);
  const aborted = new Promise<void>((resolve) =>
    end.signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  // A stop keeps what was found and does not wait for sockets that are still closing.
  void Promise.race([scan.run(), aborted]).then(
    () => events.end(),
    () => events.end(),
  );
  for await (const event of events) yield event;
  clearInterval(ticker);
  clearTimeout(limit);

  const signIn = scan.forgetSignInPage();
  if (signIn) problems.push(signInProblem);
  const { failed } = door.counts;
  if (failed > 0) problems.push(shortageProblem(failed));
  const home = states();
  const devices = home.devices.map((device) => reportOf(device, home, members, facts));
  const finishedAt = new Date().toISOString();
  for (const device of devices) if (device.stoppedAnswering) problems.push(leftProblem(device));
  if (door.isShut) problems.push(shutProblem);
  else if (await door.isTableFull()) problems.push(tableProblem);
  const seen: Report = {
    format: 'homelatch-report',
    version: 1,
    app: deps.app,
    status:
      timedOut || interrupted || signIn || failed > 0 ? 'partial' : signal.aborted ? 'cancelled' : 'complete',
    startedAt,
    finishedAt,
    problems,
    network,
    summary: summaryOf(devices),
    devices,
    changes: [],
    observations: scan.observations.all(),
  };
  const { observations, ...rest } = seen;
  const report: Report = {
    ...rest,
    changes: changesSince(earlierOf(options.memory, startedAt), seen),
    ...(options.keepObservations && { observations }),
  };
  end.abort();
  for (const device of devices) yield { type: 'device', at: finishedAt, device, looking: false };
  yield {
    type: 'progress',
    at: finishedAt,
    phase: 'judging',
    fraction: 1,
    devices: devices.length,
    asked: devices.length,
  };
  yield { type: 'finished', at: finishedAt, report };
  return report;
}

const shutProblem: Problem = {
  code: 'local-network-blocked',
  message: {
    en: 'This computer let none of our questions out, so we could not look at your home. On a Mac, open System Settings, then Privacy & Security, then Local Network, and switch Homelatch on. Elsewhere, look at the firewall.',
    cy: 'Ni adawodd y cyfrifiadur hwn i’r un o’n cwestiynau fynd allan, felly ni allem edrych ar eich cartref. Ar Mac, agorwch System Settings, wedyn Privacy & Security, wedyn Local Network, a throwch Homelatch ymlaen. Ar gyfrifiadur arall, edrychwch ar y mur gwarchod.',
  },
};

const tableProblem: Problem = {
  code: 'neighbour-table-full',
  message: {
    en: 'This network holds more devices than this computer can keep track of at once, so devices may be missing here. Check a part of the network at a time.',
    cy: 'Mae mwy o ddyfeisiau ar y rhwydwaith hwn nag y gall y cyfrifiadur hwn gadw golwg arnynt ar unwaith, felly gall fod dyfeisiau ar goll yma. Gwiriwch un rhan o’r rhwydwaith ar y tro.',
  },
};

/** That a device could not be looked at to the end, in words. */
function leftProblem({ id, name, kind, addresses }: DeviceReport): Problem {
  const at = addresses.at(-1) ?? '';
  const word = (language: 'en' | 'cy') =>
    name === undefined ? `${say(kindWords[kind], language)} (${at})` : `“${name}”`;
  return {
    code: `stopped-answering:${id}`,
    message: {
      en: `${word('en')} stopped answering during this check, so not all of it was looked at. It may have left, been switched off or gone to sleep.`,
      cy: `Peidiodd ${word('cy')} ag ateb yn ystod y gwiriad hwn, felly ni edrychwyd ar y cyfan ohono. Efallai ei fod wedi gadael, wedi’i ddiffodd neu’n cysgu.`,
    },
  };
}
