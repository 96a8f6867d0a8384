import type { CloudLogging } from '../../settings/logs-source.ts';
import type { TimeWindow, Unreadable } from '../../types/coverage.ts';
import type { LogEntry } from '../../types/entry.ts';
import { canonicalTime, epochMillis } from '../../types/time.ts';
import type { Asked, LogBatch } from '../../world.ts';
import type { ListRequest, Page } from './connection.ts';
import { listFilter } from './list-filter.ts';
import { GaveUp, type PageReader, PageTokenExpired } from './page-reader.ts';
import { gaveUpError, type Request, readingError } from './reading-errors.ts';
import { toLogEntry } from './to-log-entry.ts';

/** The most that Cloud Logging gives at once. */
const PAGE_SIZE = 1_000;
const MOST_UNREADABLE_SHOWN = 20;

export type AskedWindow = Asked & { readonly window: TimeWindow };

/** The entries of a window, page after page in the order of their timestamps; holds no page itself. */
export class Listing {
  readonly #reader: PageReader;
  readonly #source: CloudLogging;
  readonly #asked: AskedWindow;
  #request: ListRequest;
  #hasMore = true;
  /** Timestamp of the last entry that came. */
  #position = '';
  /** The position at which the listing began anew; the same one twice would go on for ever. */
  #resumedAt: string | undefined;

  /** `resumeAt`: timestamp to begin at; undefined for the beginning. */
  constructor(reader: PageReader, source: CloudLogging, asked: AskedWindow, resumeAt?: string) {
    this.#reader = reader;
    this.#source = source;
    this.#asked = asked;
    this.#request = this.#requestFrom(resumeAt);
  }

  get hasMore(): boolean {
    return this.#hasMore;
  }

  /** The next page, which may be empty; the last batch says when reading had to stop before the end. */
  async next(): Promise<LogBatch> {
    try {
      return this.#batchOf(await this.#page());
    } catch (error) {
      if (!(error instanceof GaveUp)) throw error;
      return this.#stopped(error);
    }
  }

  async #page(): Promise<Page> {
    try {
      return await this.#reader.page(this.#request);
    } catch (error) {
      if (!(error instanceof PageTokenExpired)) throw error;
      if (this.#resumedAt === this.#position) throw readingError(error.cause, this.#asker());
      this.#resumedAt = this.#position;
      this.#request = this.#requestFrom(this.#position === '' ? undefined : this.#position);
      return this.#page();
    }
  }

  #batchOf({ entries: values, nextPageToken }: Page): LogBatch {
    this.#hasMore = nextPageToken !== '';
    this.#request = { ...this.#request, pageToken: nextPageToken };
    const account = { ...this.#reader.account, stopped: null };
    const { entries, unreadable } = converted(values, account.pages ?? 0);
    this.#position = canonicalTime(entries.at(-1)?.timestamp) || this.#position;
    const shown = unreadable.slice(0, MOST_UNREADABLE_SHOWN);
    return { entries, unreadable: shown, unreadableCount: unreadable.length, account, done: this.#done() };
  }

  /** What came so far is worth a report that says how far it reaches; nothing at all is an error. */
  #stopped(error: GaveUp): LogBatch {
    const account = { ...this.#reader.account, stopped: error.trouble };
    if (account.pages === 0) {
      throw gaveUpError(error.trouble, error.cause, this.#asker());
    }
    this.#hasMore = false;
    return { entries: [], unreadable: [], unreadableCount: 0, account, done: this.#done() };
  }

  #asker(): Request {
    return { ...this.#source, member: this.#reader.member };
  }

  #requestFrom(resumeAt: string | undefined): ListRequest {
    return {
      resourceNames: this.#source.projects.map((project) => `projects/${project}`),
      filter: listFilter(this.#source, { ...this.#asked, resumeAt }),
      orderBy: 'timestamp asc',
      pageSize: PAGE_SIZE,
      pageToken: '',
    };
  }

  #done(): number | undefined {
    const { from, to } = this.#asked.window;
    if (this.#position === '') return undefined;
    const share = (epochMillis(this.#position) - epochMillis(from)) / (epochMillis(to) - epochMillis(from));
    return Math.min(1, Math.max(0, share));
  }
}

function converted(values: readonly unknown[], page: number) {
  const entries: LogEntry[] = [];
  const unreadable: Unreadable[] = [];
  values.forEach((value, index) => {
    try {
      entries.push(toLogEntry(value));
    } catch (error) {
      const why = error instanceof Error ? error.message : 'cannot be read';
      unreadable.push({ where: `page ${page}, entry ${index + 1}`, why });
    }
  });
  return { entries, unreadable };
}
