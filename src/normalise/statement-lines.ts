import type { Entry } from '../types/entry.ts';
import { gapBetween, type Piece } from './pieces.ts';

/** The lines of one write are stamped within a fraction of this. */
const MAX_GAP_MS = 1;
const MAX_LINES = 2_000;

/** How the lines below the first of a statement are known, and how many there are at the most. */
type Form = {
  readonly first: RegExp;
  readonly goesOn: (line: string) => boolean;
  /** The line that ends the statement; without it there is none. */
  readonly end: RegExp | undefined;
  readonly lines: number;
};

/** The console logger of .NET: level, category and event on a line, what is said below it. */
export const DOTNET_HEAD = /^(?:trce|dbug|info|warn|fail|crit): [\w.`+<>,[\]-]{1,400}\[-?\d{1,10}\]$/;
/** What a line of a statement in SQL starts with. */
export const SQL_CLAUSE = 'FROM|WHERE|VALUES|ORDER BY|GROUP BY|RETURNING';
/** A call of native code, as the C library prints it, to the end of its line. */
export const NATIVE_CALL = String.raw`\S{1,1000}\([^()]{0,1000}\) ?\[0x[0-9a-f]{1,16}\]$`;
/** What databases, their drivers and native code say of an error in lines of its own, below what names it. */
const OF_ERROR = new RegExp(
  String.raw`^(?:(?:LINE \d{1,9}|DETAIL|HINT|CONTEXT): |\s{1,1000}\^\s{0,10}$|\[(?:SQL|parameters|generated in|cached since)\b|\(Background on this error|\s{0,40}(?:${SQL_CLAUSE}|LIMIT(?= [%$?:\d])) |\[CALL STACK (?:BEGIN|END)\]|${NATIVE_CALL}|$)`,
);
const NODE_HINT = '(Use `node --trace-';

const FORMS: readonly Form[] = [
  { first: DOTNET_HEAD, goesOn: (line) => line.startsWith('      '), end: undefined, lines: MAX_LINES },
  { first: /^\S{1,1000}:\d{1,9}: \w{0,100}Warning: /, goesOn: isIndented, end: undefined, lines: 1 },
  { first: /^\(node:\d{1,9}\) /, goesOn: (line) => line.startsWith(NODE_HINT), end: undefined, lines: 1 },
  { first: /^\S.{0,1000}[[{(]$|^[[{(]$/, goesOn: isIndented, end: /^[)\]}]{1,4}[;,]?$/, lines: MAX_LINES },
  { first: /^\S/, goesOn: (line) => OF_ERROR.test(line), end: undefined, lines: MAX_LINES },
];

function isIndented(line: string): boolean {
  return line.startsWith(' ') || line.startsWith('\t');
}

/** Puts the lines of one statement together that arrived one line an entry, where its form leaves no doubt. */
export function withStatements(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const count = statementLength(pieces, at);
    const entries = pieces.slice(at, at + count).flatMap((piece) => piece.entries);
    const [only] = count === 1 ? pieces.slice(at, at + 1) : [];
    joined.push(only ?? { kind: 'statement', entries });
    at += count;
  }
  return joined;
}

function statementLength(pieces: readonly Piece[], at: number): number {
  const line = lineOf(pieces[at]);
  const form = line === undefined ? undefined : FORMS.find(({ first }) => first.test(line));
  if (form === undefined) return 1;
  let next = at + 1;
  while (next - at <= form.lines && follows(pieces, next, form.goesOn)) next += 1;
  const { end } = form;
  if (end === undefined) return withoutBlanks(pieces, at, next) - at;
  return follows(pieces, next, (last) => end.test(last)) ? next + 1 - at : 1;
}

function withoutBlanks(pieces: readonly Piece[], at: number, end: number): number {
  let last = end;
  while (last > at + 1 && lineOf(pieces[last - 1])?.trim() === '') last -= 1;
  return last;
}

function follows(pieces: readonly Piece[], at: number, belongs: (line: string) => boolean): boolean {
  const [before, after] = [pieces[at - 1], pieces[at]];
  const line = lineOf(after);
  if (before === undefined || after === undefined || line === undefined || !belongs(line)) return false;
  return gapBetween(before, after) <= MAX_GAP_MS;
}

function lineOf(piece: Piece | undefined): string | undefined {
  const entry: Entry | undefined = piece?.kind === 'single' ? piece.entries[0] : undefined;
  return entry?.stack === undefined ? entry?.message : undefined;
}
