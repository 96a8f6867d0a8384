// In: the paths of log exports, in any form that people store them. Out: their entries in batches, and what could not be read.
import type { Unreadable } from '../types/coverage.ts';
import type { LogEntry } from '../types/entry.ts';
import { Skimmed, wholeEntry } from '../types/skimmed.ts';
import { UserError } from '../user-error.ts';
import { DecodeError, decode } from './decode.ts';
import { toLogEntry } from './export-dialects.ts';
import { MAKE_AN_EXPORT, readBytes, sourceName } from './export-source.ts';
import { NEWLINE } from './json-bytes.ts';
import { JsonStream } from './json-stream.ts';
import { type Flaw, type Flaws, MAX_DETAILS } from './nesting.ts';

export { totalBytes } from './export-source.ts';

/** Few entries at a time: they are garbage as soon as they are counted, and cheapest when none has to be moved before. */
const BATCH_BYTES = 1 << 15;

export type Batch<Form = LogEntry> = {
  readonly entries: readonly Form[];
  /** Details of what this batch could not read, at most 100 a file. */
  readonly unreadable: readonly Unreadable[];
  /** How much this batch could not read, those without details included. */
  readonly unreadableCount: number;
  /** Bytes of the inputs read so far, as stored. */
  readonly bytesRead: number;
};

type SkimmedBatch = Batch<LogEntry | Skimmed>;

/** `skimExports` with each entry whole. */
export async function* readExports(paths: readonly string[], stdin: NodeJS.ReadableStream): AsyncGenerator<Batch> {
  for await (const batch of skimExports(paths, stdin)) {
    yield { ...batch, entries: batch.entries.map(wholeEntry) };
  }
}

/** Reads exports in order. `paths`: files, or `-` for standard input. */
export async function* skimExports(
  paths: readonly string[],
  stdin: NodeJS.ReadableStream,
): AsyncGenerator<SkimmedBatch> {
  let bytesBefore = 0;
  for (const path of paths) {
    let bytesRead = bytesBefore;
    for await (const batch of readExport(path, stdin)) {
      bytesRead = bytesBefore + batch.bytesRead;
      yield { ...batch, bytesRead };
    }
    bytesBefore = bytesRead;
  }
}

async function* readExport(path: string, stdin: NodeJS.ReadableStream): AsyncGenerator<SkimmedBatch> {
  const name = sourceName(path);
  const content = new ExportContent(name);
  let bytesRead = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of readBytes(path, stdin)) {
      bytesRead += chunk.length;
      yield chunk;
    }
  }
  try {
    for await (const chunk of decode(counted())) {
      for (const part of batchesOf(chunk)) {
        content.push(part);
        yield { ...content.take(), bytesRead };
      }
    }
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw problem(name, error.message, error);
  }
  content.end();
  yield { ...content.take(), bytesRead };
}

/** Cut where a line ends, when one does; what is left of the last one waits for its end. */
function batchesOf(chunk: Buffer): readonly Buffer[] {
  const batches: Buffer[] = [];
  for (let from = 0; from < chunk.length; ) {
    const most = chunk.subarray(from, from + BATCH_BYTES);
    const lineEnd = most.lastIndexOf(NEWLINE);
    const batch = lineEnd < 0 ? most : most.subarray(0, lineEnd + 1);
    batches.push(batch);
    from += batch.length;
  }
  return batches;
}

/** What one export holds, as it is read. */
class ExportContent {
  readonly #name: string;
  readonly #stream: JsonStream;
  #entries: (LogEntry | Skimmed)[] = [];
  #unreadable: Unreadable[] = [];
  #unreadableCount = 0;
  #detailed = 0;
  #first: Unreadable | undefined;
  #anyEntry = false;
  #blank = true;

  constructor(name: string) {
    this.#name = name;
    this.#stream = new JsonStream({
      entry: (value) => this.#entries.push(value instanceof Skimmed ? value : toLogEntry(value)),
      flaws: (flaws) => this.#note(flaws),
    });
  }

  push(chunk: Buffer): void {
    this.#blank &&= isBlankText(chunk);
    this.#stream.push(chunk);
  }

  /** Throws when there is nothing in it that a run could be about. */
  end(): void {
    if (this.#blank) throw problem(this.#name, 'is empty');
    this.#stream.end();
    if (this.#anyEntry || this.#entries.length > 0 || this.#stream.emptyExport) return;
    const first = this.#first === undefined ? '' : ` (${this.#first.where}: ${this.#first.why})`;
    throw problem(this.#name, `holds no log entry that can be read${first}`);
  }

  /** What has been read since the last call. */
  take(): Omit<SkimmedBatch, 'bytesRead'> {
    const taken = { entries: this.#entries, unreadable: this.#unreadable, unreadableCount: this.#unreadableCount };
    this.#anyEntry ||= this.#entries.length > 0;
    this.#entries = [];
    this.#unreadable = [];
    this.#unreadableCount = 0;
    return taken;
  }

  #note(flaws: Flaws): void {
    this.#unreadableCount += flaws.count;
    const details = flaws.details.slice(0, MAX_DETAILS - this.#detailed).map((flaw) => this.#describe(flaw));
    this.#detailed += details.length;
    this.#first ??= details[0];
    this.#unreadable.push(...details);
  }

  #describe({ place, why }: Flaw): Unreadable {
    const where = place.unit === 'end' ? 'end' : `${place.unit} ${place.number}`;
    return { where: `${this.#name}, ${where}`, why };
  }
}

function isBlankText(chunk: Buffer): boolean {
  return chunk.toString().trim() === '';
}

function problem(thing: string, reason: string, cause?: unknown): UserError {
  return new UserError({ thing, reason, remedy: `${MAKE_AN_EXPORT}.` }, { cause });
}
