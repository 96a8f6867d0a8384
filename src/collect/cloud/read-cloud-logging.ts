// In: the projects, services and window to read. Out: their entries page by page, in the form of an export.
import { earlier } from '../../ledger/instants.ts';
import type { CloudLogging } from '../../settings/logs-source.ts';
import { canonicalTime } from '../../types/time.ts';
import type { LogSource } from '../../world.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Connection } from './connection.ts';
import { type AskedWindow, Listing } from './listing.ts';
import { PageReader } from './page-reader.ts';

/** Pages that are looked through to find out what was left unread. */
const MOST_LOOKED_THROUGH = 5;

/** Cloud Logging as a source of entries; `open` signs in anew each time. */
export function cloudLogging(
  source: CloudLogging,
  open: () => Promise<Connection>,
  clock: Clock = systemClock,
): LogSource {
  const reader = new PageReader(source, open, clock);
  return {
    async *read({ window, minSeverity }) {
      if (window === undefined) throw new Error('Cloud Logging is read by windows');
      const listing = new Listing(reader, source, { window, minSeverity });
      try {
        while (listing.hasMore) yield await listing.next();
      } finally {
        await reader.close();
      }
    },
    async completeTo(asked, position) {
      try {
        return await completeTo(reader, source, asked, position);
      } finally {
        await reader.close();
      }
    },
  };
}

/**
 * Entries come in the order of their timestamps. When they stop at one, those that were received before it have been
 * read, too, but for those whose clocks run ahead: these are looked for.
 */
async function completeTo(
  reader: PageReader,
  source: CloudLogging,
  asked: AskedWindow,
  position: string,
): Promise<string> {
  const { from, to } = asked.window;
  let complete = earlier(position, to);
  if (complete <= from) return from;
  const ahead = { ...asked, window: { from, to: complete } };
  const unread = new Listing(reader, source, ahead, position);
  for (let pages = 0; unread.hasMore; pages++) {
    const { entries, account } = await unread.next();
    if (account.stopped !== null || pages === MOST_LOOKED_THROUGH) return from;
    for (const { receiveTimestamp } of entries) complete = earlier(complete, canonicalTime(receiveTimestamp) || from);
  }
  return complete;
}
