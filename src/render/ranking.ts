import { forTerminal } from '../text/text.ts';
import type { Report, ReportCluster } from '../types/report.ts';
import { count, counted, shortClock } from './format.ts';

/** Columns of the table; with the two blanks between them 100 in all. */
const COLUMNS = [
  { title: '', width: 2, side: 'left' },
  { title: 'service', width: 18, side: 'left' },
  { title: 'cluster', width: 34, side: 'left' },
  { title: 'entries', width: 7, side: 'right' },
  { title: 'first seen', width: 11, side: 'left' },
  { title: 'last seen', width: 11, side: 'left' },
  { title: 'would', width: 5, side: 'left' },
] as const;
const MAX_ROWS = 25;

/** The ranked clusters as a table for a terminal or a log of 100 columns. */
export function renderRanking(report: Report): string {
  const tended = report.clusters.filter(({ priority }) => priority !== 'P4');
  const shown = (tended.length > 0 ? tended : report.clusters).slice(0, MAX_ROWS);
  const rest = report.clusters.length - shown.length;
  if (shown.length === 0) return 'No clusters: nothing at or above the threshold.';
  const lines = [COLUMNS.map(({ title }) => title), ...shown.map(cellsOf)].map(toLine);
  return [...lines, ...(rest > 0 ? [`    and ${counted(rest, 'cluster')} more in the worklog`] : [])].join('\n');
}

function cellsOf({
  priority,
  service,
  name,
  count: entries,
  firstSeen,
  lastSeen,
  action,
}: ReportCluster): readonly string[] {
  return [
    priority,
    forTerminal(service),
    forTerminal(name),
    count(entries),
    shortClock(firstSeen),
    shortClock(lastSeen),
    action.do,
  ];
}

function toLine(cells: readonly string[]): string {
  return COLUMNS.map(({ width, side }, index) => {
    const text = cells[index] ?? '';
    const cut = widthOf(text) <= width ? text : `${cutTo(text, width - 1)}…`;
    const blanks = ' '.repeat(Math.max(0, width - widthOf(cut)));
    return side === 'right' ? blanks + cut : cut + blanks;
  })
    .join('  ')
    .trimEnd();
}

function cutTo(text: string, width: number): string {
  let kept = '';
  for (const character of text) {
    if (widthOf(kept) + widthOf(character) > width) break;
    kept += character;
  }
  return kept;
}

/** Columns on a terminal: East Asian wide characters and emoji take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
