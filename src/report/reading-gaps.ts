import type { Coverage } from '../types/coverage.ts';

/** Why the way in which Cloud Logging was read leaves the window, or the one before it, not provably seen. */
export function readingGaps(coverage: Coverage): readonly string[] {
  const { entriesRead, pages, stopped, lastEntry, waiting, skipped, repeats, unsettled } = coverage;
  const gaps: string[] = [];
  if (stopped !== null) {
    const why = stopped === 'quota' ? 'its quota of read requests was used up' : 'it no longer answered';
    const reached = lastEntry === '' ? '' : `, the last one of ${clock(lastEntry)}`;
    gaps.push(
      `Cloud Logging gave no further page: ${why}. Read were ${entriesRead} entries in ${pages ?? 0} pages${reached}.`,
    );
  }
  if ((stopped !== null || coverage.truncated) && waiting !== null && !repeats) {
    gaps.push(`The next run begins with what was received from ${clock(waiting.from)} on, and counts nothing twice.`);
  }
  if (repeats) {
    gaps.push(
      'The watermark stays where it was, since more was read than can be remembered: the next run begins at the same place and counts these entries again. Raise max-entries, or name fewer services.',
    );
  }
  if (skipped !== null) {
    gaps.push(
      `The last run was too long ago: what was received from ${clock(skipped.from)} to ${clock(skipped.to)} was never read.`,
    );
  }
  if (unsettled) {
    gaps.push(
      'The window ends less than a minute before the run, or after it: entries that were still on their way may be missing. since-last-run waits for them.',
    );
  }
  return gaps;
}

function clock(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
}
