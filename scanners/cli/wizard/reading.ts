import type { WizardStep } from '../../core/guide.ts';
import type { WizardRun } from '../../core/wizard-run-model.ts';
import { noWords, yesWords } from './words.ts';

/** What a typed line means at a step. */
export type Wish =
  | { readonly wish: 'back' | 'quit' | 'again' | 'unclear' }
  /** A word for `wizard-run.ts`. */
  | { readonly wish: 'answer'; readonly value: string };

/** Reads a typed line. */
export function readLine(line: string, run: WizardRun, step: WizardStep): Wish {
  const typed = line.trim();
  const letter = typed.toLowerCase();
  if (letter === 'q') return { wish: 'quit' };
  if (letter === 'b' && run.canGoBack) return { wish: 'back' };
  const answer = (value: string): Wish => ({ wish: 'answer', value });
  switch (step.kind) {
    case 'explain':
      return letter === '' ? answer('done') : { wish: 'unclear' };
    case 'do':
      if (letter === 'c' && step.offer && run.work.state === 'not-started') return answer('start');
      if (letter !== '') return { wish: 'unclear' };
      return answer(run.work.state === 'done' && run.work.met ? 'continue' : 'done');
    case 'choose': {
      const option = /^\d{1,2}$/.test(letter) ? step.options[Number(letter) - 1] : undefined;
      return option ? answer(option.id) : { wish: 'unclear' };
    }
    case 'ask':
      if (step.input !== 'yes-no') return typed === '' ? { wish: 'unclear' } : answer(typed);
      if (letter === '?') return answer('unknown');
      if (yesWords.has(letter)) return answer('yes');
      return noWords.has(letter) ? answer('no') : { wish: 'unclear' };
    case 'recheck':
    case 'wait-for':
      // Several new devices appeared: the number says which one it is about.
      if (run.work.state === 'done' && run.work.seen?.found[Number(letter) - 1])
        return answer(run.work.seen.found[Number(letter) - 1] ?? '');
      if (letter === '') return answer(run.work.state === 'not-started' ? 'start' : 'continue');
      if (letter === 's' && run.work.state === 'not-started') return answer('continue');
      return letter === 'r' && run.work.state !== 'not-started' ? { wish: 'again' } : { wish: 'unclear' };
  }
}
