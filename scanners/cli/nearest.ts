/** How many letters may be wrong, missing or too many in a word that is still understood. */
const mostSlips = 2;

/** The word that was most likely meant, or nothing where none is close. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map((word) => ({ word, slips: slipsBetween(typed.slice(0, 40).toLowerCase(), word) }))
    .sort((a, b) => a.slips - b.slips);
  return best && best.slips <= mostSlips ? best.word : undefined;
}

/** Levenshtein's distance, where two letters that changed places count as one slip. */
function slipsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const cell = (row: number, at: number): number => rows[row]?.[at] ?? 0;
  for (let row = 1; row <= a.length; row += 1) {
    rows.push([row]);
    for (let at = 1; at <= b.length; at += 1) {
      const same = a[row - 1] === b[at - 1];
      const swapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      rows[row]?.push(
        Math.min(
          cell(row - 1, at) + 1,
          cell(row, at - 1) + 1,
          cell(row - 1, at - 1) + (same ? 0 : 1),
          swapped ? cell(row - 2, at - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return cell(a.length, b.length);
}
