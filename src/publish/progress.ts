import { clock, count, counted, percent } from '../render/format.ts';
import type { World } from '../world.ts';

/** A terminal gets a line that moves, a log one line every few seconds. */
const TERMINAL_MILLIS = 100;
const LOG_MILLIS = 3_000;

type Terminal = { readonly isTTY?: boolean; write(text: string): unknown };

/** Reports on standard error, so that standard output stays clean. */
export function progressOn(stream: Terminal): World['progress'] {
  const pause = stream.isTTY ? TERMINAL_MILLIS : LOG_MILLIS;
  let last = Date.now();
  let shown = false;
  return {
    report({ entries, pages, done, position }) {
      const now = Date.now();
      if (now - last < pause) return;
      last = now;
      const read = pages === null ? '' : ` in ${counted(pages, 'page')}`;
      const share = done === undefined ? '' : `, ${percent(done, 1)}`;
      const text = `Reading: ${count(entries)} entries${read}${share}${position === '' ? '' : `, at ${clock(position)}`}`;
      stream.write(stream.isTTY ? `\r\u001b[2K${text}` : `${text}\n`);
      shown = true;
    },
    done() {
      if (shown && stream.isTTY) stream.write('\r\u001b[2K');
    },
  };
}
