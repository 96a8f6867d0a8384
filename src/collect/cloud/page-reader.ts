import type { CloudLogging } from '../../settings/logs-source.ts';
import type { Account } from '../../world.ts';
import { BackOff } from './back-off.ts';
import type { Clock } from './clock.ts';
import type { Connection, ListRequest, Page } from './connection.ts';
import { Pace } from './pace.ts';
import { readingError } from './reading-errors.ts';
import { passingTrouble, statusOf } from './status.ts';

/** The page did not come, however often it was asked for. */
export class GaveUp extends Error {
  override readonly name = 'GaveUp';
  readonly trouble: 'quota' | 'outage';

  constructor(trouble: 'quota' | 'outage', cause: unknown) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}

/** Cloud Logging no longer takes the token of a page: they live a day. */
export class PageTokenExpired extends Error {
  override readonly name = 'PageTokenExpired';
}

/** Asks for pages, one at a time: within the quota, again after passing trouble, once more with fresh credentials. */
export class PageReader {
  readonly #open: () => Promise<Connection>;
  readonly #source: CloudLogging;
  readonly #clock: Clock;
  readonly #pace: Pace;
  readonly #start: number;
  #connection: Connection | undefined;
  #pages = 0;
  #quotaWaits = 0;
  #quotaWaitMillis = 0;

  constructor(source: CloudLogging, open: () => Promise<Connection>, clock: Clock) {
    this.#source = source;
    this.#open = open;
    this.#clock = clock;
    this.#pace = new Pace(clock);
    this.#start = clock.now();
  }

  async page(request: ListRequest): Promise<Page> {
    const backOff = new BackOff(this.#clock);
    let refused = false;
    for (;;) {
      this.#countWait(await this.#pace.turn());
      try {
        const page = await (await this.#connected()).list(request);
        this.#pages += 1;
        return page;
      } catch (error) {
        const status = statusOf(error);
        if (status === 'UNAUTHENTICATED' && !refused) {
          refused = true;
          await this.close();
          continue;
        }
        await this.#waitOrThrow(error, request, backOff);
      }
    }
  }

  get account(): Omit<Account, 'stopped'> {
    return {
      pages: this.#pages,
      quotaWaits: this.#quotaWaits,
      quotaWaitSeconds: Math.round(this.#quotaWaitMillis / 1_000),
      millis: this.#clock.now() - this.#start,
    };
  }

  get member(): string {
    return this.#connection?.member ?? '';
  }

  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    await connection?.close();
  }

  async #connected(): Promise<Connection> {
    this.#connection ??= await this.#open();
    return this.#connection;
  }

  async #waitOrThrow(error: unknown, request: ListRequest, backOff: BackOff): Promise<void> {
    const status = statusOf(error);
    // What was understood on the first page can only have lost its place.
    if (status === 'INVALID_ARGUMENT' && request.pageToken !== '') throw new PageTokenExpired('', { cause: error });
    const trouble = passingTrouble(status);
    if (trouble === undefined) throw this.#explained(error);
    const wait = backOff.next();
    if (wait === undefined) throw new GaveUp(trouble, error);
    if (trouble === 'quota') this.#countWait(wait);
    await this.#clock.sleep(wait);
  }

  /** What signing in threw is explained already, and what is no answer of Cloud Logging is a defect. */
  #explained(error: unknown): unknown {
    const answered = error instanceof Error && 'code' in error && typeof error.code === 'number';
    return answered ? readingError(error, { ...this.#source, member: this.member }) : error;
  }

  #countWait(millis: number): void {
    if (millis === 0) return;
    this.#quotaWaits += 1;
    this.#quotaWaitMillis += millis;
  }
}
