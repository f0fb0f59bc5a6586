/** What the program may be told when it is started. Anything else is Chromium's or nobody's, and is passed over. */
import { type Screen, screens } from './ipc-contract.ts';

export interface StartOptions {
  readonly demo: boolean;
  /** Started at login: it waits in the tray. */
  readonly hidden: boolean;
  /** A screen that a `homelatch:` link asks for. */
  readonly screen?: Screen;
}

/** Screens that make sense without anything chosen before. */
const reachable: readonly Screen[] = ['home', 'map', 'history', 'guidelines', 'report', 'settings'];
const longestLink = 100;

/** `homelatch://screen/<name>` and nothing more: a link only shows a screen, it never starts anything. */
export function screenOfLink(link: string): Screen | undefined {
  if (link.length > longestLink) return undefined;
  const [, wanted] = /^homelatch:\/\/screen\/([a-z]+)\/?$/.exec(link) ?? [];
  return screens.find((screen) => screen === wanted && reachable.includes(screen));
}

export function readCommandLine(words: readonly string[]): StartOptions {
  const [screen] = words.flatMap((word) => screenOfLink(word) ?? []);
  return {
    demo: words.includes('--demo'),
    hidden: words.includes('--hidden'),
    ...(screen === undefined ? {} : { screen }),
  };
}

/** What the launcher of the command line puts before `--cli`. */
const launcherSwitches: readonly string[] = ['--no-sandbox', '--ozone-platform=headless', '--log-level=3'];

/**
 * The words of the command line, when the program was started by its launcher. Only there may `--cli` stand: a link that
 * somebody made us open comes first, or alone, and so never becomes a command.
 */
export function commandIn(words: readonly string[]): readonly string[] | undefined {
  const start = words.findIndex((word) => !launcherSwitches.includes(word));
  return words[start] === '--cli' ? words.slice(start + 1) : undefined;
}
