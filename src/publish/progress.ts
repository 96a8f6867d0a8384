import { clock, count, percent } from '../render/format.ts';
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
    report({ entries, bytes, total, position }) {
      const now = Date.now();
      if (now - last < pause) return;
      last = now;
      const done = total === undefined ? '' : `, ${percent(bytes, total)}`;
      const text = `Reading: ${count(entries)} entries${done}${position === '' ? '' : `, at ${clock(position)}`}`;
      stream.write(stream.isTTY ? `\r\u001b[2K${text}` : `${text}\n`);
      shown = true;
    },
    done() {
      if (shown && stream.isTTY) stream.write('\r\u001b[2K');
    },
  };
}
