/** What the drawing of the home's standing shows: one column for each kept check. */
import type { CheckStanding } from '../../../electron/ipc-contract.ts';
import { type Standing, standings } from '../../device/standing.ts';

export interface Column {
  readonly check: string;
  readonly at: string;
  readonly counts: Readonly<Record<Standing, number>>;
}

type Counts = CheckStanding['guidelines'][number];

/** One guideline for the whole home: what needs fixing on one device needs fixing. Undefined where it applies to none. */
const worst = (counts: Counts): Standing | undefined =>
  (['fail', 'weak', 'pass', 'unknown'] as const).find((standing) => counts[standing] > 0);

function countsOf({ guidelines }: CheckStanding, chosen: number | undefined): Column['counts'] {
  if (chosen !== undefined) {
    const one = guidelines.find(({ number }) => number === chosen);
    return { fail: one?.fail ?? 0, weak: one?.weak ?? 0, unknown: one?.unknown ?? 0, pass: one?.pass ?? 0 };
  }
  const all = guidelines.map(worst);
  const of = (standing: Standing) => all.filter((one) => one === standing).length;
  return { fail: of('fail'), weak: of('weak'), unknown: of('unknown'), pass: of('pass') };
}

/** Devices under one guideline, or all guidelines by the worst that was found under each. Oldest first. */
export const columnsOf = (kept: readonly CheckStanding[], guideline: number | undefined): readonly Column[] =>
  kept.map((one) => ({ check: one.check, at: one.at, counts: countsOf(one, guideline) }));

export interface Block {
  readonly standing: Standing;
  readonly count: number;
  /** From the ground up. */
  readonly from: number;
}

/** The blocks of one column, what needs most at the bottom, where columns are easiest to compare. */
export function blocksOf({ counts }: Column): readonly Block[] {
  let from = 0;
  return standings.flatMap((standing) => {
    const count = counts[standing];
    const block = { standing, count, from };
    from += count;
    return count > 0 ? [block] : [];
  });
}

export const heightOf = ({ counts }: Column): number =>
  counts.fail + counts.weak + counts.unknown + counts.pass;
