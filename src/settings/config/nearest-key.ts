/** Longer words are no typing errors of ours. */
const LONGEST = 40;

/** The candidate that was probably meant, if any is near: at most a third of its letters differ. */
export function nearestKey(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const meant = plain(word);
  const [best] = candidates
    .map((candidate) => ({ candidate, distance: distanceOf(meant, plain(candidate)) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}

/** `minSeverity`, `min_severity` and `Min-Severity` all mean `min-severity`. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Letters to add, drop, replace or swap with their neighbour. */
function distanceOf(a: string, b: string): number {
  let older: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + changed,
        swapped ? at(older, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    older = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
