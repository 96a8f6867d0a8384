import type { LogEntry } from '../types/entry.ts';
import type { Skimmed } from '../types/skimmed.ts';
import { Cursor } from './cursor.ts';
import { isEntry, mentionsEntryKey, type Standing } from './entry-keys.ts';
import * as json from './json-bytes.ts';
import { type Flaws, Nesting, type Place } from './nesting.ts';
import { parseObject } from './parse-object.ts';
import { type ScanResult, ValueScanner } from './value-scanner.ts';
import { WholeEntries } from './whole-entries.ts';

/** Far above the 256 KiB that Cloud Logging takes for an entry. */
const MAX_VALUE_BYTES = 16 << 20;

/** An object in which no key of an entry has come by then is taken to be what is around entries. */
const UNDECIDED_BYTES = 1 << 20;

const MAX_NESTING = 16;
const MAX_SCALAR_BYTES = 64;
const SCALAR = /^(?:true|false|null|-?\d[\d.eE+-]*)$/;

const NO_ENTRY = 'not a log entry';
const NOT_JSON = 'not valid JSON';
const TOO_LARGE = 'larger than 16 MB or nested too deeply';
const CUT = 'the file ends in the middle of this entry';
const NOT_CLOSED = 'the file ends before its list of entries does';

export type JsonSink = {
  readonly entry: (value: LogEntry | Skimmed) => void;
  readonly flaws: (flaws: Flaws) => void;
};

/** Splits UTF-8 that arrives in pieces into entries: lists, lines, objects one after another, and what is wrapped around them. */
export class JsonStream {
  readonly #sink: JsonSink;
  readonly #nesting: Nesting;
  readonly #cursor = new Cursor();
  readonly #window = this.#cursor.window;
  readonly #whole = new WholeEntries(this.#cursor);
  readonly #onMark: (mark: number) => void;
  #step = this.#between;
  #scanner = new ValueScanner(json.OPEN_BRACE, 0);
  #place: Place = { unit: 'line', number: 1 };
  #valueIndent = 0;
  /** Whether it is clear that the value has no entries in it, or cannot be opened. */
  #decided = false;
  #inJunk = false;
  #ended = false;
  #cut = false;

  constructor(sink: JsonSink) {
    this.#sink = sink;
    this.#nesting = new Nesting(sink.flaws);
    this.#onMark = (mark) => (mark === json.COMMA ? this.#nesting.comma() : this.#nesting.colon());
  }

  /** Whether the text says itself that there are no entries. */
  get emptyExport(): boolean {
    return this.#nesting.emptyExport;
  }

  push(chunk: Buffer): void {
    this.#window.append(chunk);
    if (!this.#startsLine(chunk)) this.#run();
  }

  end(): void {
    this.#ended = true;
    this.push(Buffer.of(json.NEWLINE));
    while (this.#step === this.#value && !this.#cut) {
      if (this.#mayWrap()) this.#descend(NOT_JSON);
      else this.#reportBroken(CUT);
      this.#run();
    }
    if (this.#nesting.depth > 0 && !this.#cut) this.#reportUnclosed();
    this.#nesting.closeAll();
  }

  /** Whether nothing but the start of a line is there: its rest comes with the next chunk, and a whole line is read faster. */
  #startsLine(chunk: Buffer): boolean {
    const { from, to } = this.#window;
    return this.#step === this.#between && to - from === chunk.length && !chunk.includes(json.NEWLINE);
  }

  #run(): void {
    while (this.#step());
  }

  /** Each step returns whether another one can follow before more bytes arrive. */
  #between(): boolean {
    const byte = this.#cursor.skipBlanks(this.#onMark);
    if (byte >= 0) this.#start(byte);
    return byte >= 0;
  }

  #start(byte: number): void {
    this.#valueIndent = Math.max(0, this.#cursor.indent);
    if (byte === json.OPEN_BRACE && !this.#nesting.takesValue) this.#nesting.closeObjects();
    this.#place = this.#nesting.place(this.#cursor.line);
    if (byte === json.OPEN_BRACE && this.#takeWhole()) return;
    if (byte === json.OPEN_BRACKET && this.#nesting.depth < MAX_NESTING) this.#open('array', NO_ENTRY);
    else if (byte === json.CLOSE_BRACKET) this.#close('array');
    else if (byte === json.CLOSE_BRACE) this.#close('object');
    else if (byte === json.OPEN_BRACE || byte === json.OPEN_BRACKET || byte === json.QUOTE) {
      this.#scanner = new ValueScanner(byte, this.#valueIndent);
      this.#decided = false;
      this.#step = this.#value;
    } else this.#step = this.#scalar;
  }

  #takeWhole(): boolean {
    const whole = this.#whole.next(this.#standing());
    if (whole === undefined) return false;
    this.#emit(whole.value);
    if (whole.end === 'line') this.#cursor.consumeLine(whole.length);
    else this.#consumeValue(whole.length);
    return true;
  }

  #open(kind: 'array' | 'object', why: string): void {
    this.#nesting.open(kind, { place: this.#place, indent: this.#valueIndent, why });
    this.#cursor.consume(1);
  }

  #close(kind: 'array' | 'object'): void {
    this.#nesting.close(kind);
    this.#cursor.consume(1);
  }

  #value(): boolean {
    const { bytes, from, to } = this.#window;
    const limit = this.#limit();
    const result = this.#scanner.scan(bytes, from, Math.min(to, from + limit));
    if (result === 'done') this.#finish();
    else if (result !== 'more') this.#giveUp(result);
    else if (to - from < limit) return this.#wait();
    else if (limit === MAX_VALUE_BYTES) this.#scanner.stopChecking(bytes, from);
    else if (this.#mayWrap()) this.#descend(NO_ENTRY);
    else this.#decided = true;
    return true;
  }

  #limit(): number {
    if (!this.#scanner.checked) return Number.POSITIVE_INFINITY;
    return this.#decided ? MAX_VALUE_BYTES : UNDECIDED_BYTES;
  }

  #wait(): false {
    if (!this.#scanner.checked) this.#consumeValue(this.#scanner.forget());
    return false;
  }

  #finish(): void {
    const { bytes, from } = this.#window;
    const first = bytes[from];
    if (!this.#scanner.checked) this.#reportBroken(TOO_LARGE);
    else if (first === json.QUOTE) this.#finishString();
    else if (first === json.OPEN_BRACKET) this.#nesting.stranger({ place: this.#place, why: NO_ENTRY });
    else if (!this.#finishObject(parseObject(bytes.toString('utf8', from, from + this.#scanner.offset)))) return;
    this.#consumeValue(this.#scanner.offset);
    this.#step = this.#between;
  }

  #finishString(): void {
    const { bytes, from } = this.#window;
    if (!this.#nesting.takesValue) this.#nesting.key(bytes.toString('utf8', from + 1, from + this.#scanner.offset - 1));
    else this.#nesting.stranger({ place: this.#place, why: NO_ENTRY });
  }

  /** False when the object is not consumed, since entries may be inside. */
  #finishObject(value: LogEntry | undefined): boolean {
    if (value !== undefined && isEntry(value, this.#standing())) {
      this.#emit(value);
      return true;
    }
    if (value === undefined ? this.#mayWrap() : this.#canOpen() && Object.values(value).some(isContainer)) {
      this.#descend(value === undefined ? NOT_JSON : NO_ENTRY);
      return false;
    }
    if (value === undefined) this.#reportBroken(NOT_JSON);
    else this.#nesting.childless(value, { place: this.#place, why: NO_ENTRY });
    return true;
  }

  #giveUp(result: Exclude<ScanResult, 'more' | 'done'>): void {
    if (this.#mayWrap()) {
      this.#descend(NOT_JSON);
      return;
    }
    const { from, to } = this.#window;
    const { offset, checked } = this.#scanner;
    const atEnd = this.#ended && from + offset + 1 === to;
    this.#reportBroken(atEnd ? CUT : checked ? NOT_JSON : TOO_LARGE);
    const indent = this.#cursor.measureIndent(offset);
    this.#consumeValue(offset);
    this.#cursor.setIndent(indent);
    this.#step = result === 'torn' ? this.#resync : this.#between;
  }

  /** After a torn string: skips to the line that starts the next value or closes what is around the broken one. */
  #resync(): boolean {
    const length = this.#cursor.lineLength();
    const { bytes, from, to } = this.#window;
    if (length < 0) {
      this.#cursor.consume(to - from);
      return false;
    }
    const lineStart = from + length + 1;
    let at = lineStart;
    while (at < to && at - lineStart < json.MAX_INDENT_BYTES && json.isIndent(bytes[at] ?? 0)) at++;
    if (at === to) {
      this.#cursor.consume(length);
      return false;
    }
    this.#cursor.consumeLine(length);
    if (this.#resumes(bytes[at] ?? 0, at - lineStart)) this.#step = this.#between;
    return true;
  }

  #resumes(byte: number, indent: number): boolean {
    const inner = this.#nesting.inner;
    const limit = inner?.kind === 'object' ? inner.indent : this.#valueIndent;
    if (byte === json.OPEN_BRACE) return indent <= limit;
    if (byte === json.OPEN_BRACKET) return inner === undefined && indent === 0;
    if (byte === json.CLOSE_BRACKET) return indent < limit || indent === 0;
    return byte === json.CLOSE_BRACE && indent < limit;
  }

  /** Numbers, true, false, null, and text that is no JSON at all. */
  #scalar(): boolean {
    const { bytes, from, to } = this.#window;
    const end = json.endOfScalar(bytes, from, to, this.#nesting.depth === 0 ? 'line' : 'member');
    const tooLong = end - from > MAX_SCALAR_BYTES;
    if (end === to && !tooLong && !this.#inJunk) return false;
    if (!this.#inJunk) {
      const isScalar = !tooLong && SCALAR.test(bytes.toString('latin1', from, end).trimEnd());
      this.#nesting.stranger({ place: this.#place, why: isScalar ? NO_ENTRY : NOT_JSON });
    }
    this.#cursor.consume(end - from);
    this.#inJunk = end === to;
    if (!this.#inJunk) this.#step = this.#between;
    return !this.#inJunk;
  }

  #descend(why: string): void {
    this.#open('object', why);
    this.#step = this.#between;
  }

  #canOpen(): boolean {
    const { bytes, from } = this.#window;
    return bytes[from] === json.OPEN_BRACE && this.#scanner.checked && this.#nesting.depth < MAX_NESTING;
  }

  /** Whether the value, as far as it has come, is an object that may be around entries instead of being one. */
  #mayWrap(): boolean {
    const { recognition, offset } = this.#scanner;
    if (recognition === 'entry' || !this.#canOpen()) return false;
    const { bytes, from } = this.#window;
    return recognition === 'none' || mentionsEntryKey(bytes.subarray(from, from + offset));
  }

  #reportBroken(why: string): void {
    this.#cut = why === CUT;
    const inner = this.#nesting.inner;
    this.#nesting.broken({ place: inner?.kind === 'object' ? inner.place : this.#place, why });
  }

  #reportUnclosed(): void {
    const inner = this.#nesting.inner;
    if (inner?.kind === 'object' && inner.found === 0) this.#reportBroken(CUT);
    else this.#nesting.broken({ place: { unit: 'end', number: 0 }, why: NOT_CLOSED });
  }

  #standing(): Standing {
    if (this.#nesting.inner?.kind === 'object') return 'member';
    return this.#nesting.insideObject ? 'wrapped' : 'list';
  }

  #emit(value: LogEntry | Skimmed): void {
    this.#nesting.entry();
    this.#sink.entry(value);
  }

  #consumeValue(length: number): void {
    if (this.#nesting.depth === 0) this.#cursor.consumeCounted(length);
    else this.#cursor.consumeUncounted(length);
  }
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
