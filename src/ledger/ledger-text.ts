import { type Ledger, type Mark, NO_LEDGER } from '../types/ledger.ts';
import { canonicalTime } from '../types/time.ts';
import { memoryFrom } from './memory-from.ts';

/** Sources that are remembered: a filter that is tried out leaves its mark behind. */
const MOST_MARKS = 20;
const HASHED_ID = /^[\w-]{8}$/;
const KEY = /^[0-9a-f]{16}$/;

/** Line by line, so that a change can be read. */
export function ledgerText(ledger: Ledger): string {
  return `${JSON.stringify(ledger, undefined, 1)}\n`;
}

/** undefined for what this version did not write: then nothing is known, and nothing may be overwritten. */
export function parseLedger(text: string): Ledger | undefined {
  const value = parseJson(text);
  if (!isRecord(value) || value.schemaVersion !== 1 || !isRecord(value.marks)) return undefined;
  const marks = Object.entries(value.marks).map(([key, mark]) => [key, markFrom(mark)] as const);
  if (marks.some(([key, mark]) => mark === undefined || !KEY.test(key))) return undefined;
  // Before issues were tended there was nothing to remember but marks.
  const memory = value.memory === undefined ? NO_LEDGER.memory : memoryFrom(value.memory);
  if (memory === undefined) return undefined;
  return {
    schemaVersion: 1,
    marks: Object.fromEntries(marks.flatMap(([key, mark]) => (mark ? [[key, mark]] : []))),
    memory,
  };
}

/** The ledger with the mark of a source; of too many, those that lie back furthest are forgotten. */
export function withMark(ledger: Ledger, key: string, mark: Mark): Ledger {
  const others = Object.entries(ledger.marks).filter(([name]) => name !== key);
  const latest = others.sort(([, a], [, b]) => (a.watermark < b.watermark ? 1 : -1)).slice(0, MOST_MARKS - 1);
  const kept = [...latest, [key, mark] as const].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...ledger, marks: Object.fromEntries(kept) };
}

function markFrom(value: unknown): Mark | undefined {
  if (!isRecord(value)) return undefined;
  const { watermark, overlapFrom, countedUntil, counted } = value;
  if (!isTime(watermark) || !isTime(overlapFrom) || !isTime(countedUntil)) return undefined;
  if (overlapFrom > watermark || !Array.isArray(counted)) return undefined;
  const ids = counted.filter((id) => typeof id === 'string' && HASHED_ID.test(id));
  return ids.length === counted.length ? { watermark, overlapFrom, countedUntil, counted: ids } : undefined;
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && canonicalTime(value) === value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Broken text is an answer here.
    return undefined;
  }
}
