/**
 * A utility process, its talk and its health. A process that ends without `bye`, or gives no sign of life, is
 * replaced; after three replacements in an hour it stays down until somebody asks for it again.
 */
import { type UtilityProcess, utilityProcess } from 'electron';
import { type Handlers, openTalk, type Side, type Talk, TalkError } from './host-talk.ts';
import { log } from './log.ts';

export type HostState = 'starting' | 'ready' | 'restarting' | 'stopped';

export interface HostOptions<Mine extends Side, Theirs extends Side> {
  /** Shown in the system's list of processes. */
  readonly name: string;
  /** The bundled file that it runs. */
  readonly file: string;
  readonly args: readonly string[];
  /** Ends a process that gave no sign of life for this long. */
  readonly hangMs: number;
  readonly mine: Mine;
  readonly theirs: Theirs;
  readonly handlers: Handlers<Mine['calls']>;
  /** Called for each new process, before anything is asked, to listen to what it tells. */
  greet(talk: Talk<Mine, Theirs>): void;
  changed(state: HostState): void;
}

export interface Host<Mine extends Side, Theirs extends Side> {
  readonly state: HostState;
  readonly pid: number | undefined;
  /** Throws a `TalkError` with code `closed` when the process is down or dies before it answers. */
  readonly ask: Talk<Mine, Theirs>['ask'];
  start(): void;
  /** Asks it to end, and ends it after two seconds if it has not. */
  end(): Promise<void>;
}

const replacementsAnHour = 3;
const hour = 3_600_000;
const memoryLimitMb = 768;

/** What a host needs of this computer, and nothing of the person's own settings or secrets. */
function smallEnvironment(): Record<string, string> {
  const names = ['PATH', 'LANG', 'LC_ALL', 'SystemRoot', 'windir', 'TEMP', 'TMP'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

export function keepHost<Mine extends Side, Theirs extends Side>(
  options: HostOptions<Mine, Theirs>,
): Host<Mine, Theirs> {
  let state: HostState = 'stopped';
  let child: UtilityProcess | undefined;
  let talk: Talk<Mine, Theirs> | undefined;
  let replacements: number[] = [];
  let ending = false;

  function become(next: HostState): void {
    if (state === next) return;
    state = next;
    log('info', `${options.name}: ${next}`);
    options.changed(next);
  }

  function launch(): void {
    const fresh = utilityProcess.fork(options.file, [...options.args], {
      serviceName: options.name,
      env: smallEnvironment(),
      execArgv: [`--max-old-space-size=${memoryLimitMb}`],
      stdio: 'ignore',
    });
    child = fresh;
    let saidBye = false;
    let hang = setTimeout(() => fresh.kill(), options.hangMs);
    const alive = () => {
      clearTimeout(hang);
      hang = setTimeout(() => fresh.kill(), options.hangMs);
    };

    const port = {
      post: (message: unknown) => fresh.postMessage(message),
      listen(receive: (message: unknown) => void) {
        fresh.on('message', (message: unknown) => {
          alive();
          receive(message);
        });
      },
    };
    const opened = openTalk(port, options.mine, options.theirs, options.handlers);
    talk = opened;
    opened.onLife((word) => {
      if (word === 'ready') become('ready');
      if (word === 'bye') saidBye = true;
    });
    options.greet(opened);

    fresh.once('exit', () => {
      clearTimeout(hang);
      opened.close(`${options.name} ended`);
      if (child !== fresh) return;
      child = undefined;
      talk = undefined;
      if (saidBye || ending) become('stopped');
      else replace();
    });
  }

  function replace(): void {
    const now = Date.now();
    replacements = replacements.filter((at) => now - at < hour);
    if (replacements.length >= replacementsAnHour) become('stopped');
    else {
      replacements.push(now);
      become('restarting');
      launch();
    }
  }

  return {
    get state() {
      return state;
    },
    get pid() {
      return child?.pid;
    },
    ask(name, request) {
      if (!talk) return Promise.reject(new TalkError('closed', `${options.name} is not running`));
      return talk.ask(name, request);
    },
    start() {
      if (child) return;
      ending = false;
      replacements = [];
      become('starting');
      launch();
    },
    async end() {
      const old = child;
      if (!old) return;
      ending = true;
      const ended = new Promise<void>((resolve) => old.once('exit', () => resolve()));
      talk?.live('end');
      const patience = setTimeout(() => old.kill(), 2000);
      await ended;
      clearTimeout(patience);
    },
  };
}
