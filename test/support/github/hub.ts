import type { Book } from './book.ts';
import type { Emulator } from './emulator.ts';
import type { Settings } from './settings.ts';

/** One repository: emulate's state, what the proxy knows on top of it, and how both are addressed. */
export type Hub = {
  readonly url: string;
  readonly owner: string;
  readonly repo: string;
  readonly id: number;
  readonly emulator: Emulator;
  readonly book: Book;
  readonly settings: () => Settings;
  /** By the server's clock, in whole seconds as GitHub writes them. */
  readonly now: () => string;
};

/** Every operation gets this, checked already. */
export type Call = {
  readonly hub: Hub;
  readonly login: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly wantsRaw: boolean;
  /** Issues that the listing does not show yet. */
  readonly unlisted: ReadonlySet<number>;
};

export const DEFAULT_BRANCH = 'main';
