/** Puts together what arrives one line an entry: entries come in one by one; entries go out, some of them whole traces or statements. */
import type { Entry, StackTrace } from '../types/entry.ts';
import { type Severity, severityRank } from '../types/severity.ts';
import { levelOfText } from './level.ts';
import { millisecondsOf, type Piece } from './pieces.ts';
import { mayLead, withLeads } from './stack-lead.ts';
import { lineKind } from './stack-line-kind.ts';
import { joinLines, withoutColour } from './stack-lines.ts';
import { findRuns } from './stack-run.ts';
import { parseStackTrace } from './stack-trace.ts';
import { withStatements } from './statement-lines.ts';

/** Candidates held of one log of one instance. */
export const MAX_HELD_OF_A_STREAM = 20_000;

/** Candidates held in all: some 50 MB of entries. */
const MAX_HELD = 50_000;

/** Entries looked through for a place where nothing is torn apart. */
const MAX_SOUGHT = 500;

/** No trace pauses for so long. */
const PAUSE_MS = 2_000;

const MAX_MESSAGE_CHARS = 64 * 1024;

/** What decides is at the start of a line. */
const MAX_JUDGED_CHARS = 2_000;

/** What a trace without a header is called, and a Go stack without the panic's text. */
const NAMELESS: ReadonlySet<string> = new Set(['', 'error', 'panic']);

/** Log lines that wait for a trace to come in their stream; once there were many, traces are taken to come right behind. */
const MAX_WAITING = 2_000;
const FEW_WAITING = 64;

/** What an entry could be: a line of a trace or of a statement, or a log line that a trace belongs to. */
export type Part = 'line' | 'lead';

/** Every entry pushed comes back exactly once: from `push`, from `flush`, or among the `parts` of one that does. */
export class TraceAssembler {
  readonly #streams = new Map<string, Entry[]>();
  #held = 0;
  /** Log lines of streams in which no trace was seen yet. */
  #waiting: Entry[] = [];
  #patience = MAX_WAITING;

  /** Holds what could be part of a trace; everything else comes back at once. */
  push(entry: Entry, part = partOfTrace(entry)): readonly Entry[] {
    if (part === undefined) return [entry];
    if (part === 'lead' && this.#streams.size === 0) return this.#wait(entry);
    const key = streamOf(entry);
    const known = this.#streams.get(key);
    if (known === undefined && part === 'lead') return this.#wait(entry);
    const stream = known ?? this.#startStream(key);
    stream.push(entry);
    this.#held += 1;
    if (stream.length >= MAX_HELD_OF_A_STREAM) return this.#release(key, stream.length / 2);
    return this.#held >= MAX_HELD ? this.#releaseHalf() : [];
  }

  #startStream(key: string): Entry[] {
    const stream = this.#waiting.filter((entry) => streamOf(entry) === key);
    if (stream.length > 0) this.#waiting = this.#waiting.filter((entry) => !stream.includes(entry));
    this.#held += stream.length;
    this.#streams.set(key, stream);
    return stream;
  }

  #wait(entry: Entry): readonly Entry[] {
    this.#waiting.push(entry);
    if (this.#waiting.length < this.#patience) return [];
    this.#patience = 2 * FEW_WAITING;
    return this.#waiting.splice(0, this.#waiting.length - FEW_WAITING);
  }

  flush(): readonly Entry[] {
    const entries = [...this.#waiting, ...[...this.#streams.values()].flatMap(assemble)];
    this.#waiting = [];
    this.#streams.clear();
    this.#held = 0;
    return entries.sort(compareTime);
  }

  #releaseHalf(): readonly Entry[] {
    return [...this.#streams].flatMap(([key, stream]) => this.#release(key, Math.ceil(stream.length / 2)));
  }

  #release(key: string, count: number): readonly Entry[] {
    const stream = this.#streams.get(key) ?? [];
    const released = stream.splice(0, pauseBefore(stream, Math.floor(count)));
    this.#held -= released.length;
    if (stream.length === 0) this.#streams.delete(key);
    return assemble(released);
  }
}

/** The last place before the index where the stream paused, so that no trace is cut in two; else the index. */
function pauseBefore(stream: readonly Entry[], index: number): number {
  for (let at = index; at > Math.max(0, index - MAX_SOUGHT); at -= 1) {
    const [before, after] = [stream[at - 1], stream[at]];
    if (before === undefined || after === undefined) continue;
    if (Math.abs(millisecondsOf(after.time) - millisecondsOf(before.time)) > PAUSE_MS) return at;
  }
  return index;
}

function streamOf({ project, service, revision, instance, log }: Entry): string {
  return [project, service, revision ?? '', instance ?? '', log].join('\n');
}

/**
 * What part of a trace or statement the entry could be. Cloud Run cuts a traceback into its first lines as one entry
 * and the rest one by one: such a piece could be a line, too.
 */
export function partOfTrace(entry: Entry): Part | undefined {
  const { payload, message, stack, time, parts } = entry;
  if (payload !== 'text' || time === '' || parts.length > 0) return undefined;
  if (stack !== undefined) {
    const goesOn = stack.language === 'python' || stack.language === 'ruby' || stack.exception === '';
    return goesOn ? 'line' : undefined;
  }
  const end = message.indexOf('\n');
  const line = end < 0 ? message : message.slice(0, end);
  if (lineKind(withoutColour(line.slice(0, MAX_JUDGED_CHARS)).trimEnd()) !== undefined) return 'line';
  return mayLead(entry) ? 'lead' : undefined;
}

function assemble(stream: readonly Entry[]): readonly Entry[] {
  const runs = findRuns(stream.toSorted(compareTime)).toSorted(compareStart);
  return withLeads(withStatements(runs)).flatMap(({ kind, entries, leads = 0 }) => {
    if (kind === 'single') return entries;
    const whole = kind === 'statement' ? statementOf(entries) : traceOf(entries, leads);
    return whole === undefined ? entries : [whole];
  });
}

/** What passed while a trace was being printed is found before it. */
function compareStart({ entries: [one] }: Piece, { entries: [other] }: Piece): number {
  return one === undefined || other === undefined ? 0 : compareTime(one, other);
}

function compareTime(one: Entry, other: Entry): number {
  if (one.time !== other.time) return one.time < other.time ? -1 : 1;
  if (one.insertId !== other.insertId) return one.insertId < other.insertId ? -1 : 1;
  return one.log < other.log ? -1 : one.log > other.log ? 1 : 0;
}

function traceOf(parts: readonly Entry[], leads: number): Entry | undefined {
  const first = parts[0];
  const text = textOf(parts);
  const stack = stackOf(parts, leads);
  if (first === undefined || stack === undefined) return undefined;
  const level = levelOfText(first.message) ?? levelOf(parts);
  return { ...first, message: boundedMessage(text), stack, level, parts };
}

/** What was logged before a trace tells what failed only where the trace itself does not. */
function stackOf(parts: readonly Entry[], leads: number): StackTrace | undefined {
  const own = leads === 0 ? undefined : parseStackTrace(textOf(parts.slice(leads)));
  if (own === undefined || NAMELESS.has(own.exception)) return parseStackTrace(textOf(parts));
  return { ...own, introduction: joinLines([textOf(parts.slice(0, leads)), own.introduction]) };
}

/** A statement is judged by its first line, unless that is nothing but a bracket. */
function statementOf(parts: readonly Entry[]): Entry | undefined {
  const first = parts[0];
  if (first === undefined) return undefined;
  const level = first.message.length > 1 ? first.level : worstOf(parts);
  return { ...first, message: boundedMessage(textOf(parts)), level, parts };
}

function textOf(parts: readonly Entry[]): string {
  return parts.map((part) => part.message).join('\n');
}

function boundedMessage(text: string): string {
  if (text.length <= MAX_MESSAGE_CHARS) return text;
  return text.slice(0, text.lastIndexOf('\n', MAX_MESSAGE_CHARS));
}

/** A trace without severity is an error; a severity that was logged stays unless a part says worse. */
function levelOf(parts: readonly Entry[]): Severity {
  const worst = worstOf(parts);
  const unsaid = parts.some((part) => part.severity === 'DEFAULT');
  return unsaid && severityRank(worst) < severityRank('ERROR') ? 'ERROR' : worst;
}

function worstOf(parts: readonly Entry[]): Severity {
  return parts.reduce<Severity>(
    (worst, { level }) => (severityRank(level) > severityRank(worst) ? level : worst),
    'DEFAULT',
  );
}
