import { cleanLine, inlineCode } from '../text/text.ts';
import type { ReportHistory } from '../types/report.ts';
import type { TendingRules } from '../types/tending-rules.ts';
import type { Issue } from '../types/tracker.ts';
import { bars, clock, count, counted, lengthOf } from './format.ts';
import type { View } from './templates.ts';

const MAX_LABEL_CHARS = 50;
/** More numbers are not compared by eye. */
const MOST_NUMBERS = 12;
const DAY_MILLIS = 86_400_000;

/** What the ledger adds to the figures of one window: since when, and how often in the windows before. */
export function knownView(
  history: ReportHistory | undefined,
  shown: { readonly firstSeen: string | null; readonly lastSeen: string | null },
  to: string | undefined,
): { readonly firstSeen: string; readonly lastSeen: string; readonly known: string; readonly windows: string } {
  const { firstSeen, lastSeen } = shown;
  const before = history?.firstSeen ?? null;
  const isOlder = before !== null && firstSeen !== null && before < firstSeen;
  const since = isOlder && to !== undefined ? `, ${lengthOf({ from: before, to })} before the end of this window` : '';
  return {
    firstSeen: clock(isOlder ? before : firstSeen),
    lastSeen: clock(lastSeen ?? history?.lastSeen ?? null),
    known: isOlder ? `${since}; in this window first at ${clock(firstSeen)}` : '',
    windows: windowsLine(history),
  };
}

/** `▃▂▆█ 12, 9, 30, 41 over the last 4 windows that showed it`; '' when there is nothing to compare. */
export function windowsLine(history: ReportHistory | undefined): string {
  const counts = (history?.windows ?? []).map((window) => window.count).slice(-MOST_NUMBERS);
  if (counts.length < 2) return '';
  const numbers = counts.map((each) => count(each)).join(', ');
  return `\`${bars(counts)}\` ${numbers} entries over the last ${counts.length} windows that showed it`;
}

/** How people steer an issue, in the labels of the configuration. */
export function steeringView({ label, reopenWindowMillis }: TendingRules): View {
  const own = cleanLine(label, MAX_LABEL_CHARS);
  return {
    muteLabel: inlineCode(cleanLine(`${own}:mute`, MAX_LABEL_CHARS + 10)),
    reopenDays: counted(Math.round(reopenWindowMillis / DAY_MILLIS), 'day'),
  };
}

/** Numbers of issues of the same repository, as links. */
export function issueList(numbers: readonly number[]): string {
  return numbers.map((number) => `#${number}`).join(', ');
}

/** Why there is an issue before this one; '' without. */
export function followsLine(number: number | null, issues: ReadonlyMap<number, Issue>): string {
  if (number === null) return '';
  const issue = issues.get(number);
  const closed = issue?.closedAt ? `was closed on ${issue.closedAt.slice(0, 10)}` : 'is closed';
  const locked = issue?.locked === true ? ' and is locked' : '';
  return `Goes on from #${number}, which ${closed}${locked}: it was seen again after that.`;
}
