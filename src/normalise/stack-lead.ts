import type { Entry } from '../types/entry.ts';
import { severityRank } from '../types/severity.ts';
import { gapBetween, type Piece } from './pieces.ts';

/** What logs a failure prints its trace in the same breath. */
const MAX_GAP_MS = 1;
const MAX_LEADS = 3;
const LEAST_LEVEL = severityRank('WARNING');

/** Whether the entry could be the log line that a trace below it belongs to. */
export function mayLead({ stack, level }: Entry): boolean {
  return stack === undefined && severityRank(level) >= LEAST_LEVEL;
}

/** Gives each trace the log lines that stand directly before it: they say what was being done when it happened. */
export function withLeads(pieces: readonly Piece[]): readonly Piece[] {
  const led: Piece[] = [];
  for (const piece of pieces) {
    let whole = piece;
    for (let left = MAX_LEADS; left > 0 && isTrace(piece); left -= 1) {
      const before = led.at(-1);
      if (before === undefined || !leads(before, whole)) break;
      led.pop();
      const entries = [...before.entries, ...whole.entries];
      whole = { kind: 'trace', entries, leads: entries.length - piece.entries.length };
    }
    led.push(whole);
  }
  return led;
}

function isTrace({ kind, entries }: Piece): boolean {
  return kind === 'trace' || (kind === 'single' && entries[0]?.stack !== undefined);
}

function leads(before: Piece, trace: Piece): boolean {
  const first = before.kind === 'trace' ? undefined : before.entries[0];
  return first !== undefined && mayLead(first) && gapBetween(before, trace) <= MAX_GAP_MS;
}
