/** The person's own home and the pretend one: the program is in one of them at a time, and moves between them. */
import type { Program } from './program.ts';
import type { Settings } from './schemas/settings.ts';

/** How the page looks goes along: somebody who reads Welsh in large type reads so everywhere. */
const looks = ['language', 'theme', 'contrast', 'motion', 'textSize'] as const satisfies (keyof Settings)[];

const lookOf = (settings: Settings) => Object.fromEntries(looks.map((key) => [key, settings[key]]));

export interface Homes {
  readonly now: Program;
  /** Ends what runs, and begins in the other home. Nothing happens when it is there already. */
  enter(demo: boolean): Promise<void>;
}

export function keepHomes(first: Program, compose: (demo: boolean) => Program): Homes {
  let now = first;
  let moving: Promise<void> = Promise.resolve();

  async function move(demo: boolean): Promise<void> {
    if (now.status.now.demo === demo) return;
    await now.end();
    // Only now: the last choice may still have been on its way to be kept.
    const { settings } = now.status.now;
    now = compose(demo);
    await now.start();
    await now.handlers['settings:set'](lookOf(settings));
    if (demo) await now.showDemo();
  }

  return {
    get now() {
      return now;
    },
    enter(demo) {
      moving = moving.then(() => move(demo));
      return moving;
    },
  };
}
