/** Puts stack traces together that arrive one line an entry: entries come in one by one; entries go out, some of them whole traces. */
import type { Entry } from '../types/entry.ts';
import { type Severity, severityRank } from '../types/severity.ts';
import { lineKind } from './stack-line-kind.ts';
import { withoutColour } from './stack-lines.ts';
import { findRuns } from './stack-run.ts';
import { parseStackTrace } from './stack-trace.ts';

/** Candidates held of one log of one instance. */
export const MAX_HELD_OF_A_STREAM = 20_000;

/** Candidates held in all: some 100 MB of entries. */
const MAX_HELD = 100_000;

const MAX_MESSAGE_CHARS = 64 * 1024;

/** What decides is at the start of a line. */
const MAX_JUDGED_CHARS = 2_000;

/** Every entry pushed comes back exactly once: from `push`, from `flush`, or among the `parts` of one that does. */
export class TraceAssembler {
  readonly #streams = new Map<string, Entry[]>();
  #held = 0;

  /** Holds what could be a line of a trace; everything else comes back at once. */
  push(entry: Entry): readonly Entry[] {
    if (!mayBeOfTrace(entry)) return [entry];
    const key = streamOf(entry);
    const stream = this.#streams.get(key) ?? [];
    stream.push(entry);
    this.#streams.set(key, stream);
    this.#held += 1;
    if (stream.length >= MAX_HELD_OF_A_STREAM) return this.#release(key, stream.length / 2);
    return this.#held >= MAX_HELD ? this.#releaseHalf() : [];
  }

  flush(): readonly Entry[] {
    const entries = [...this.#streams.values()].flatMap(assemble);
    this.#streams.clear();
    this.#held = 0;
    return entries.sort(compareTime);
  }

  #releaseHalf(): readonly Entry[] {
    return [...this.#streams].flatMap(([key, stream]) => this.#release(key, Math.ceil(stream.length / 2)));
  }

  #release(key: string, count: number): readonly Entry[] {
    const stream = this.#streams.get(key) ?? [];
    const released = stream.splice(0, count);
    this.#held -= released.length;
    if (stream.length === 0) this.#streams.delete(key);
    return assemble(released);
  }
}

function streamOf({ project, service, revision, instance, log }: Entry): string {
  return [project, service, revision ?? '', instance ?? '', log].join('\n');
}

/**
 * Whether the entry could be a line of a trace. Cloud Run cuts a traceback into its first lines as one entry and the
 * rest one by one: such a piece could be, too.
 */
export function mayBeOfTrace({ payload, message, stack, time, parts }: Entry): boolean {
  if (payload !== 'text' || time === '' || parts.length > 0) return false;
  if (stack !== undefined) return stack.language === 'python' || stack.language === 'ruby' || stack.exception === '';
  const end = message.indexOf('\n');
  const line = end < 0 ? message : message.slice(0, end);
  return lineKind(withoutColour(line.slice(0, MAX_JUDGED_CHARS)).trimEnd()) !== undefined;
}

function assemble(stream: readonly Entry[]): readonly Entry[] {
  return findRuns(stream.toSorted(compareTime)).flatMap(({ entries, trace }) => {
    const whole = trace ? joined(entries) : undefined;
    return whole === undefined ? entries : [whole];
  });
}

function compareTime(one: Entry, other: Entry): number {
  if (one.time !== other.time) return one.time < other.time ? -1 : 1;
  if (one.insertId !== other.insertId) return one.insertId < other.insertId ? -1 : 1;
  return one.log < other.log ? -1 : one.log > other.log ? 1 : 0;
}

function joined(parts: readonly Entry[]): Entry | undefined {
  const first = parts[0];
  const text = parts.map((part) => part.message).join('\n');
  const stack = parseStackTrace(text);
  if (first === undefined || stack === undefined) return undefined;
  return { ...first, message: boundedMessage(text), stack, level: levelOf(parts), parts };
}

function boundedMessage(text: string): string {
  if (text.length <= MAX_MESSAGE_CHARS) return text;
  return text.slice(0, text.lastIndexOf('\n', MAX_MESSAGE_CHARS));
}

/** A trace without severity is an error; a severity that was logged stays unless a part says worse. */
function levelOf(parts: readonly Entry[]): Severity {
  const levels = parts.map((part) => part.level);
  if (parts.some((part) => part.severity === 'DEFAULT')) levels.push('ERROR');
  return levels.reduce(
    (worst, level) => (severityRank(level) > severityRank(worst) ? level : worst),
    'DEFAULT' satisfies Severity,
  );
}
