import type { Answer } from '../../core/define.ts';
import { HomelatchError } from '../../core/errors.ts';
import type { WizardStep } from '../../core/guide.ts';
import type { Problem } from '../../core/model.ts';
import { fill, type Language, say, type Text } from '../../core/text.ts';
import type { Waited } from '../../core/watch.ts';
import {
  answered,
  goBack,
  goOn,
  postponed,
  rechecked,
  recordOf,
  startsWork,
  waited,
  workDone,
  workFailed,
} from '../../core/wizard-run.ts';
import type { BeforeAndAfter, WizardRun } from '../../core/wizard-run-model.ts';
import { visible } from '../output/visible.ts';
import { pageOf, promptOf, sideBySide } from './page.ts';
import { readLine } from './reading.ts';
import { words } from './words.ts';

/** What a wizard in the terminal needs from the world around it. */
export interface WizardWorld {
  /** Shows text, and waits for a line; undefined when there are no more. */
  show(text: string): void;
  ask(prompt: string): Promise<string | undefined>;
  stepsOf(run: WizardRun): readonly WizardStep[];
  /** Where the device was seen last. */
  address(): string | undefined;
  recheck(checks: readonly string[]): Promise<BeforeAndAfter & { readonly reached: boolean }>;
  waitFor(step: Extract<WizardStep, { kind: 'wait-for' }>): Promise<Waited>;
  /** A new device appeared and the run goes on with it. */
  meet(device: string): Promise<void>;
  nameOf(device: string): Promise<string>;
  /** Does what the owner asked to be done for them. True when it was seen to be done. */
  accept(run: WizardRun): Promise<boolean>;
  /** Durable when it resolves. */
  save(run: WizardRun): Promise<void>;
  remember(answer: Answer): Promise<void>;
}

/** Leads one run in the terminal, saved at every step, to its end or to where the person stops. */
export async function play(begun: WizardRun, world: WizardWorld, language: Language): Promise<WizardRun> {
  const t = (text: Text, values: Readonly<Record<string, string | number>> = {}) =>
    say(fill(text, values), language);
  const now = () => new Date().toISOString();
  let run = begun;
  let shown: string | undefined;
  await world.save(run);
  while (run.step) {
    const { step } = run;
    if (shown !== step.id) world.show(pageOf(run, step, world.address(), language));
    shown = step.id;
    const line = await world.ask(promptOf(run, step, language));
    const { wish, ...said } = line === undefined ? { wish: 'quit' as const } : readLine(line, run, step);
    const value = 'value' in said ? said.value : 'start';
    if (wish === 'quit') {
      world.show(t(words.kept, { device: run.device, wizard: run.wizard }));
      return run;
    }
    if (wish === 'back') {
      run = goBack(run, world.stepsOf(run), now());
      shown = undefined;
    } else if (wish !== 'unclear' && startsWork(step, value)) {
      run = await work(run, step);
    } else {
      const later = postponed(run, value, now());
      if (later) {
        await world.save(later);
        world.show(t(words.later, { date: later.reminder?.at.slice(0, 10) ?? '' }));
        return later;
      }
      const next = wish === 'answer' ? answered(run, value) : undefined;
      if (!next) {
        world.show(t(words.notUnderstood));
        continue;
      }
      if (next.device !== run.device) await world.meet(next.device);
      const record = recordOf(step, next.answers[step.id] ?? '', Date.now());
      if (record) await world.remember(record);
      run = goOn(next, world.stepsOf(next), now());
    }
    await world.save(run);
  }
  world.show(ending(run));
  return run;

  async function work(from: WizardRun, step: WizardStep): Promise<WizardRun> {
    try {
      if (step.kind === 'recheck') {
        world.show(t(words.looking));
        const done = rechecked(from, await world.recheck(step.checks), now());
        const { work } = done;
        if (work.state === 'done')
          world.show(work.reached ? sideBySide(work, language) : t(words.notReached));
        return done;
      }
      if (step.kind === 'wait-for') {
        world.show(t(words.watching));
        const seen = await world.waitFor(step);
        world.show(t(seen.met ? words.met : seen.reached ? words.notMet : words.notReached));
        const found = await Promise.all(seen.seen.found.map((id) => world.nameOf(id)));
        for (const [at, name] of found.entries()) world.show(`  ${at + 1}. ${visible(name)}`);
        return waited(from, seen, now());
      }
      world.show(t(words.working));
      const met = await world.accept(from);
      world.show(t(met ? words.offerMet : words.offerNotMet));
      return workDone(from, met, now());
    } catch (error) {
      const problem = problemOf(error);
      world.show(t(problem.message));
      return workFailed(from, problem, now());
    }
  }

  function ending({ ending: end, device, wizard }: WizardRun): string {
    const outcome = end?.outcome ?? 'done';
    const ended = { ...words, unknown: words.cannotTell, done: words.finished }[outcome];
    const said = end?.better ? words.better : ended;
    const measured = end ? sideBySide(end, language) : '';
    return `\n${measured}${t(said, { device, wizard })}`;
  }
}

/** Only a reason that is meant for people is shown; anything else is a fault of ours and ends the command. */
function problemOf(error: unknown): Problem {
  if (error instanceof HomelatchError) return { code: error.code, message: error.text };
  throw error;
}
