import type { Report } from '../types/report.ts';
import { clock, counted } from './format.ts';

/** What a reader should know of how Cloud Logging was read, though nothing is missing because of it. */
export function readingNotes({ coverage }: Report): readonly string[] {
  const { late, waiting, quotaWaits, quotaWaitSeconds } = coverage;
  const notes: string[] = [];
  if (late > 0) {
    notes.push(
      `${counted(late, 'entry', 'entries')} of the window before became visible only after it was read, and ${late === 1 ? 'is' : 'are'} counted here.`,
    );
  }
  if (waiting !== null) {
    notes.push(
      `Left for the next run: what was received from ${clock(waiting.from)} to ${clock(waiting.to)} or later.`,
    );
  }
  if (quotaWaits > 0) {
    notes.push(
      `The quota of Cloud Logging made the run wait ${counted(quotaWaits, 'time')}, ${counted(quotaWaitSeconds, 'second')} in all.`,
    );
  }
  return notes;
}

/** `, in 25 pages`; '' for an export. */
export function pagesRead({ coverage: { pages } }: Report): string {
  return pages === null ? '' : ` in ${counted(pages, 'page')}`;
}
