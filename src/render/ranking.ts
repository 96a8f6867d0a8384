import { forTerminal } from '../text/text.ts';
import type { Report, ReportCluster } from '../types/report.ts';
import { doneAction } from './actions.ts';
import { count, counted, shortClock } from './format.ts';
import { processedAs } from './result-rows.ts';

type Column = { readonly title: string; readonly width: number; readonly side: 'left' | 'right' };

/** Columns of the table; with the two blanks between them 100 in all. */
function columnsFor(last: Column): readonly Column[] {
  return [
    { title: '', width: 2, side: 'left' },
    { title: 'service', width: 18, side: 'left' },
    { title: 'cluster', width: 39 - last.width, side: 'left' },
    { title: 'entries', width: 7, side: 'right' },
    { title: 'first seen', width: 11, side: 'left' },
    { title: 'last seen', width: 11, side: 'left' },
    last,
  ];
}

const FIRST_RUN: Column = { title: 'would', width: 5, side: 'left' };
const PLANNED: Column = { title: 'would', width: 8, side: 'left' };
const DONE: Column = { title: 'did', width: 10, side: 'left' };
const MAX_ROWS = 25;

/** The ranked clusters as a table for a terminal or a log of 100 columns. */
export function renderRanking(report: Report): string {
  const tended = report.clusters.filter(({ priority }) => priority !== 'P4');
  const shown = (tended.length > 0 ? tended : report.clusters).slice(0, MAX_ROWS);
  const rest = report.clusters.length - shown.length;
  if (shown.length === 0) return 'No clusters: nothing at or above the threshold.';
  const columns = columnsFor(report.processing !== undefined ? DONE : report.notes !== undefined ? PLANNED : FIRST_RUN);
  const rows = [columns.map(({ title }) => title), ...shown.map((cluster) => cellsOf(cluster, report))];
  const lines = rows.map((cells) => toLine(cells, columns));
  return [...lines, ...(rest > 0 ? [`    and ${counted(rest, 'cluster')} more in the worklog`] : [])].join('\n');
}

function cellsOf(cluster: ReportCluster, report: Report): readonly string[] {
  const { priority, service, name, count: entries, firstSeen, lastSeen, action } = cluster;
  const done = processedAs(cluster, report);
  return [
    priority,
    forTerminal(service),
    forTerminal(name),
    count(entries),
    shortClock(firstSeen),
    shortClock(lastSeen),
    done === undefined ? action.do : doneAction(done.did),
  ];
}

function toLine(cells: readonly string[], columns: readonly Column[]): string {
  return columns
    .map(({ width, side }, index) => {
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
