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
/** What PostgreSQL says of an error, and the mark below the place in the query. */
const OF_DATABASE = /^(?:(?:LINE \d{1,9}|DETAIL|HINT|CONTEXT): |\s{1,1000}\^\s{0,10}$)/;
const NODE_HINT = '(Use `node --trace-';

const FORMS: readonly Form[] = [
  { first: DOTNET_HEAD, goesOn: (line) => line.startsWith('      '), end: undefined, lines: MAX_LINES },
  { first: /^\S{1,1000}:\d{1,9}: \w{0,100}Warning: /, goesOn: isIndented, end: undefined, lines: 1 },
  { first: /^\(node:\d{1,9}\) /, goesOn: (line) => line.startsWith(NODE_HINT), end: undefined, lines: 1 },
  { first: /\bERROR: /, goesOn: (line) => OF_DATABASE.test(line), end: undefined, lines: 10 },
  { first: /^\S.{0,1000}[[{(]$|^[[{(]$/, goesOn: isIndented, end: /^[)\]}]{1,4}[;,]?$/, lines: MAX_LINES },
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
  while (next - at <= form.lines && follows(pieces, next) && form.goesOn(lineOf(pieces[next]) ?? '')) next += 1;
  if (form.end === undefined) return next - at;
  const ends = follows(pieces, next) && form.end.test(lineOf(pieces[next]) ?? '');
  return ends ? next + 1 - at : 1;
}

function follows(pieces: readonly Piece[], at: number): boolean {
  const [before, after] = [pieces[at - 1], pieces[at]];
  return before !== undefined && after?.kind === 'single' && gapBetween(before, after) <= MAX_GAP_MS;
}

function lineOf(piece: Piece | undefined): string | undefined {
  const entry: Entry | undefined = piece?.kind === 'single' ? piece.entries[0] : undefined;
  return entry?.stack === undefined ? entry?.message : undefined;
}
