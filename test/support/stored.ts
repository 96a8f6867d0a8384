import type { status } from '@grpc/grpc-js';
import { canonicalTime } from '../../src/types/time.ts';

/** An entry as the protos have it: payloads, structs and durations in the form of protobuf. */
export type StoredEntry = Readonly<Record<string, unknown>> & {
  readonly timestamp: Instant;
  readonly receiveTimestamp: Instant;
  readonly severity?: string;
};
export type Instant = { readonly seconds: number; readonly nanos: number };

export type ListAsked = {
  readonly resourceNames: readonly string[];
  readonly filter: string;
  readonly orderBy: string;
  readonly pageSize: number;
  readonly pageToken: string;
};
export type Fault =
  | { readonly code: keyof typeof status; readonly message?: string; readonly reason?: string }
  /** An empty page with a token. */
  | 'empty-page';

const SEVERITIES = ['DEFAULT', 'DEBUG', 'INFO', 'NOTICE', 'WARNING', 'ERROR', 'CRITICAL', 'ALERT', 'EMERGENCY'];

/** Cloud Logging without the wire: what is stored, in the order of its timestamps, page by page. */
export class Stored {
  readonly #sorted: readonly Row[];
  readonly #selected = new Map<string, readonly StoredEntry[]>();

  constructor(entries: readonly StoredEntry[]) {
    const rows = entries.map((entry) => ({
      entry,
      time: canonicalTime(entry.timestamp),
      received: canonicalTime(entry.receiveTimestamp),
    }));
    this.#sorted = rows.sort((a, b) => (a.time === b.time ? 0 : a.time < b.time ? -1 : 1));
  }

  page(request: ListAsked): { readonly entries: readonly StoredEntry[]; readonly nextPageToken: string } | Fault {
    const start = this.offset(request);
    if (request.pageToken !== '' && tokenFor(request, start) !== request.pageToken) {
      return { code: 'INVALID_ARGUMENT', message: 'page_token is invalid' };
    }
    const selected = this.#selected.get(request.filter) ?? this.#select(request.filter);
    const end = Math.min(selected.length, start + request.pageSize);
    return {
      entries: selected.slice(start, end),
      nextPageToken: end < selected.length ? tokenFor(request, end) : '',
    };
  }

  offset({ pageToken }: ListAsked): number {
    return pageToken === '' ? 0 : JSON.parse(Buffer.from(pageToken, 'base64').toString())[0];
  }

  #select(filter: string): readonly StoredEntry[] {
    const selected = this.#sorted.filter(selectedBy(filter)).map(({ entry }) => entry);
    this.#selected.set(filter, selected);
    return selected;
  }
}

type Row = { readonly entry: StoredEntry; readonly time: string; readonly received: string };

/** A token is good for the query that it was given for, as the real ones are. */
export function tokenFor({ filter, orderBy, resourceNames }: ListAsked, offset: number): string {
  return Buffer.from(JSON.stringify([offset, filter, orderBy, resourceNames])).toString('base64');
}

function selectedBy(filter: string): (row: Row) => boolean {
  const bound = (name: string, sign: string) =>
    new RegExp(`(?:^|[ (])${name}${sign}"([^"]+)"`).exec(filter)?.[1] ?? (sign === '<' ? '9' : '0');
  const [from, to] = [bound('timestamp', '>='), bound('timestamp', '<')];
  const [start, end] = [bound('receiveTimestamp', '>='), bound('receiveTimestamp', '<')];
  const least = SEVERITIES.indexOf(/severity>=([A-Z]+)/.exec(filter)?.[1] ?? 'DEFAULT');
  const withDefault = filter.includes('severity=DEFAULT') || least === 0;
  return ({ entry: { severity = 'DEFAULT' }, time, received }) => {
    if (time < from || time >= to || received < start || received >= end) return false;
    return severity === 'DEFAULT' ? withDefault : SEVERITIES.indexOf(severity) >= least;
  };
}
