import type { Entry } from '../types/entry.ts';
import { levelOfText } from './level.ts';
import { millisecondsOf, type Piece } from './pieces.ts';
import { type LineKind, lineKind } from './stack-line-kind.ts';
import { traceLines } from './stack-lines.ts';

/** Nothing that belongs to one trace is written so far apart; a busy instance takes its time. */
const MAX_GAP_MS = 2_000;

/** Lines of no shape of their own belong to a trace only when the same write brought them. */
const MAX_LOOSE_GAP_MS = 10;

/** One write of a process arrives within microseconds. */
const MAX_WRITE_GAP_MS = 0.2;

/** Lines that a message may have before its first frame. */
const MAX_HEADER_LINES = 10;

/** Fewer frames whose header is missing could be anything. */
const MIN_HEADLESS_FRAMES = 3;

/** A shorter message is found in others by chance. */
const MIN_QUOTED_CHARS = 12;

type Family = 'python' | 'at' | 'go' | 'ruby';

/** One trace in the making. */
type Run = {
  readonly parts: Entry[];
  readonly opening: LineKind;
  family: Family | undefined;
  phase: 'header' | 'frames' | 'ended';
  frames: number;
  lines: number;
  chained: boolean;
  grouped: boolean;
  lastMs: number;
};

const FAMILIES: ReadonlyMap<LineKind, Family> = new Map([
  ['python-header', 'python'],
  ['python-group', 'python'],
  ['python-frame', 'python'],
  ['at-frame', 'at'],
  ['ruby-frame', 'ruby'],
  ['go-place', 'go'],
] as const);

const OPENINGS: ReadonlySet<LineKind> = new Set(['exception', 'said', 'place', 'go-call', ...FAMILIES.keys()]);

/** Splits the entries of one stream, in order of time, into runs that could be one trace and entries that are none. */
export function findRuns(entries: readonly Entry[]): readonly Piece[] {
  const runs: Piece[] = [];
  let run: Run | undefined;
  for (const entry of entries) {
    const [first = '', ...others] = traceLines(entry.message);
    const kind = lineKind(first);
    const ms = millisecondsOf(entry.time);
    const answer = run === undefined ? 'close' : verdict(run, entry, kind, ms - run.lastMs);
    if (answer === 'pass') {
      runs.push(singleOf(entry));
      continue;
    }
    if (answer === 'close') {
      if (run !== undefined) runs.push(...closed(run));
      run = openRun(kind);
    }
    if (run === undefined) runs.push(singleOf(entry));
    else take(run, entry, [kind, ...others.map((line) => lineKind(line))], ms);
  }
  return run === undefined ? runs : [...runs, ...closed(run)];
}

function openRun(kind: LineKind | undefined): Run | undefined {
  if (kind === undefined || !OPENINGS.has(kind)) return undefined;
  return {
    parts: [],
    opening: kind,
    family: undefined,
    phase: 'header',
    frames: 0,
    lines: 0,
    chained: false,
    grouped: false,
    lastMs: 0,
  };
}

function singleOf(entry: Entry): Piece {
  return { kind: 'single', entries: [entry] };
}

function closed(run: Run): readonly Piece[] {
  const headless = FAMILIES.has(run.opening) && !run.opening.startsWith('python-h') && run.opening !== 'python-group';
  const enough = run.frames >= (headless && run.family !== 'ruby' ? MIN_HEADLESS_FRAMES : 1);
  return run.parts.length > 1 && enough ? [{ kind: 'trace', entries: run.parts }] : run.parts.map(singleOf);
}

function verdict(run: Run, entry: Entry, kind: LineKind | undefined, gapMs: number): 'take' | 'pass' | 'close' {
  if (gapMs > MAX_GAP_MS || Number.isNaN(gapMs)) return 'close';
  if (kind === undefined || kind === 'open') return isOfMessage(run, entry, gapMs) ? 'take' : 'pass';
  if (kind === 'head') return 'close';
  if (kind === 'blank' || kind === 'indented') return isLoose(run) && gapMs > MAX_LOOSE_GAP_MS ? 'close' : 'take';
  if (run.phase === 'header') return verdictOnHeader(run, kind, gapMs);
  if (quotes(entry, run.parts.at(-1), gapMs)) return 'take';
  return run.family === 'python' ? verdictOnPython(run, kind) : verdictOnFrames(run, kind);
}

/** A message of several lines has some without any shape before its first frame; one write brings them all. */
function isOfMessage(run: Run, { message }: Entry, gapMs: number): boolean {
  if (run.phase !== 'header' || run.lines > MAX_HEADER_LINES || gapMs > MAX_WRITE_GAP_MS) return false;
  return (run.opening === 'exception' || run.opening === 'said') && levelOfText(message) === undefined;
}

/**
 * An export of errors alone lacks the lines that say one traceback led to the next; the messages still tell. The
 * very same message is what other requests fail with as well, unless both came with one write.
 */
function quotes({ stack }: Entry, before: Entry | undefined, gapMs: number): boolean {
  if (stack?.language !== 'python' || before?.stack?.language !== 'python') return false;
  const quoted = before.stack.message;
  if (quoted.length < MIN_QUOTED_CHARS || !stack.message.includes(quoted)) return false;
  return gapMs <= (stack.message === quoted ? MAX_WRITE_GAP_MS : MAX_LOOSE_GAP_MS);
}

/** Where a line that only has its indentation to show is as likely to be something else. */
function isLoose(run: Run): boolean {
  return run.phase === 'ended' || (run.phase === 'frames' && run.family !== 'python');
}

/** A log line that names the exception, and then its traceback, by one call of the logger. */
function announces(run: Run, gapMs: number): boolean {
  return run.opening === 'said' && run.lines === 1 && gapMs <= MAX_LOOSE_GAP_MS;
}

function verdictOnHeader(run: Run, kind: LineKind, gapMs: number): 'take' | 'close' {
  if (kind === 'python-header' || kind === 'python-group') return announces(run, gapMs) ? 'take' : 'close';
  if (run.lines > MAX_HEADER_LINES) return 'close';
  if (kind === 'exception' || kind === 'said') return run.opening === 'place' ? 'take' : 'close';
  return 'take';
}

function verdictOnPython(run: Run, kind: LineKind): 'take' | 'pass' | 'close' {
  const open = run.phase === 'frames';
  switch (kind) {
    case 'python-header':
    case 'python-group':
      return run.chained ? 'take' : 'close';
    case 'python-frame':
    case 'exception':
      return open ? 'take' : 'close';
    case 'python-chain':
    case 'continuation':
      return 'take';
    case 'gutter':
      return run.grouped || open ? 'take' : 'close';
    case 'said':
    case 'place':
    case 'go-call':
      return open ? 'pass' : 'close';
    default:
      return 'close';
  }
}

function verdictOnFrames(run: Run, kind: LineKind): 'take' | 'close' {
  if (FAMILIES.has(kind)) return FAMILIES.get(kind) === run.family ? 'take' : 'close';
  if (kind === 'continuation') return 'take';
  if (kind === 'go-call') return run.family === 'go' ? 'take' : 'close';
  return 'close';
}

function take(run: Run, entry: Entry, kinds: readonly (LineKind | undefined)[], ms: number): void {
  run.parts.push(entry);
  run.lastMs = ms;
  for (const kind of kinds) advance(run, kind);
}

function advance(run: Run, kind: LineKind | undefined): void {
  run.lines += 1;
  if (kind === undefined) return;
  if (kind === 'python-chain') run.chained = true;
  if (kind === 'python-group') run.grouped = true;
  const family = FAMILIES.get(kind);
  if (family !== undefined) {
    run.family = family;
    run.phase = 'frames';
    run.frames += 1;
    if (kind === 'python-header') run.chained = false;
  } else if (kind === 'exception' && run.family === 'python') run.phase = 'ended';
}
