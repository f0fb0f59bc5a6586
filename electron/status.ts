/** What the page is told about the program itself, kept in one place; every change goes out at once. */
import type { Problem } from '../scanners/core/model.ts';
import type { ProblemCode } from './problems.ts';
import type { AppState } from './schemas/app-state.ts';

const problemsAtMost = 20;

export interface Status {
  readonly now: AppState;
  change(part: Partial<AppState>): AppState;
  /** Takes optional parts away. */
  forget(...keys: readonly ('running' | 'lastCheck')[]): AppState;
  tell(problem: Problem): void;
  /** A problem that is over. */
  settle(code: ProblemCode): void;
}

export function keepStatus(start: AppState, tell: (state: AppState) => void): Status {
  let now = start;
  const become = (next: AppState): AppState => {
    now = next;
    tell(now);
    return now;
  };
  return {
    get now() {
      return now;
    },
    change: (part) => become({ ...now, ...part }),
    forget(...keys) {
      const rest = { ...now };
      for (const key of keys) delete rest[key];
      return become(rest);
    },
    tell(problem) {
      const others = now.problems.filter(({ code }) => code !== problem.code);
      become({ ...now, problems: [...others, problem].slice(-problemsAtMost) });
    },
    settle(over) {
      const problems = now.problems.filter(({ code }) => code !== over);
      if (problems.length < now.problems.length) become({ ...now, problems });
    },
  };
}
