import type { LogEntry } from '../types/entry.ts';
import type { Skimmed } from '../types/skimmed.ts';
import { BlockGuess } from './block-guess.ts';
import type { Cursor } from './cursor.ts';
import { isEntry, type Standing } from './entry-keys.ts';
import * as json from './json-bytes.ts';
import { parseObject } from './parse-object.ts';
import { Skimmer } from './skimmer.ts';

/** Longer lines are left to the scan, which decides early what they are. */
const MAX_LINE_BYTES = 1 << 20;

/** An entry ahead and where it ends: with its line, or in it. */
type Whole = { readonly value: LogEntry | Skimmed; readonly end: 'line' | 'value'; readonly length: number };

/**
 * The fast ways to an entry, for exports with a line or an indented block for each. What they cut out, and the skimmer
 * or JSON.parse takes, is the whole object and nothing more, so that they find nothing else than a scan would.
 */
export class WholeEntries {
  readonly #cursor: Cursor;
  readonly #blocks = new BlockGuess();
  readonly #skimmer = new Skimmer();
  #lineTried = -1;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  /** The entry that starts here, when it can be had without a scan. */
  next(standing: Standing): Whole | undefined {
    const lineLength = this.#cursor.lineLength();
    if (lineLength < 0) return undefined;
    const { bytes, from } = this.#cursor.window;
    const isBrace = lineLength === 1 || (lineLength === 2 && bytes[from + 1] === json.RETURN);
    return isBrace ? this.#block(standing) : this.#line(lineLength, standing);
  }

  #line(length: number, standing: Standing): Whole | undefined {
    // Once a line: with several objects on it, each try would read all of the rest.
    if (length > MAX_LINE_BYTES || this.#lineTried === this.#cursor.lineKey) return undefined;
    const { bytes, from } = this.#cursor.window;
    let last = from + length - 1;
    if (bytes[last] === json.RETURN) last--;
    if (bytes[last] === json.COMMA) last--;
    if (bytes[last] !== json.CLOSE_BRACE) return undefined;
    this.#lineTried = this.#cursor.lineKey;
    const value = this.#parse(last + 1 - from, standing);
    return value && { value, end: 'line', length };
  }

  #block(standing: Standing): Whole | undefined {
    if (this.#cursor.indent < 0) return undefined;
    const length = this.#blocks.length(this.#cursor.window, this.#cursor.indent);
    const value = length < 0 ? undefined : this.#parse(length, standing);
    if (value === undefined) return undefined;
    this.#blocks.confirm(length);
    return { value, end: 'value', length };
  }

  #parse(length: number, standing: Standing): LogEntry | Skimmed | undefined {
    const { bytes, from } = this.#cursor.window;
    const json = bytes.toString('utf8', from, from + length);
    const skimmed = this.#skimmer.skim(json);
    if (skimmed !== undefined) return skimmed;
    const value = parseObject(json);
    if (value === undefined || !isEntry(value, standing)) return undefined;
    this.#skimmer.learn(json, value);
    return value;
  }
}
