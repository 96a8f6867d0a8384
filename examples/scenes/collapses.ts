import type { LogEntry } from '../../src/types/entry.ts';
import { clock, SECOND } from './clock.ts';
import { appLine, requestLine, systemLine, textLine } from './entries.ts';
import { jobAttempt, newBackend } from './places.ts';
import type { Random } from './random.ts';
import { startLines } from './routine.ts';
import { MISSING_MODULE, reindexTraceback, START_TRACEBACK } from './tracebacks.ts';

/** Ever further apart, as Cloud Run backs off. */
const RESTARTS = [
  clock(14, 6, 10),
  clock(14, 9, 42),
  clock(14, 15, 5),
  clock(14, 24, 31),
  clock(14, 41, 17),
  clock(15, 2, 50),
  clock(15, 33, 8),
  clock(16, 5, 26),
  clock(16, 48, 39),
  clock(17, 51, 12),
  clock(19, 20, 44),
  clock(21, 12, 3),
] as const;

/** Whichever new instance takes the scheduler's lease imports a module that was not deployed, dies, and drops its requests. */
export function missingModule(random: Random): readonly LogEntry[] {
  const from = { module: 'backend.app.lifecycle', function: 'report_failed_start', line: 204 };
  const message = `Start failed: ModuleNotFoundError: No module named '${MISSING_MODULE}'`;
  const text = 'The instance closed the connection before it had answered the request.';
  return RESTARTS.flatMap((since, restart) => {
    const place = newBackend(random);
    const failed = since + 3 * SECOND + random.between(0, 700_000);
    const exited = failed + random.between(300_000, 900_000);
    const dropped = Array.from({ length: 1 + (restart % 2) }, (_, index) => {
      const at = exited + (index + 1) * random.between(400_000, 1_100_000);
      const path = random.pick([`/api/orders/${random.between(8000, 9999)}`, '/api/me']);
      return requestLine(random, { at, place, method: 'GET', path, status: 503, userAgent: 'acme-web/5.12', text });
    });
    return [
      ...startLines(random, place, since),
      textLine(random, { at: failed, place, severity: 'ERROR', text: START_TRACEBACK }),
      appLine(random, { at: failed + random.between(2_000, 9_000), place, severity: 'ERROR', from, message }),
      systemLine(random, { at: exited, place, severity: 'WARNING', text: 'Container called exit(3).' }),
      ...dropped,
    ];
  });
}

/** The nightly job fails at all three attempts, and stderr arrives one line an entry. */
export function failedReindex(random: Random): readonly LogEntry[] {
  return [clock(2, 30, 5), clock(2, 33, 41), clock(2, 38, 20)].flatMap((since, attempt) => {
    const place = jobAttempt(random, attempt);
    const failed = since + random.between(41 * SECOND, 75 * SECOND);
    const say = (at: number, text: string): LogEntry => textLine(random, { at, place, text });
    return [
      say(since, `Reindexing ${random.between(41_000, 41_900)} products in batches of 500`),
      ...reindexTraceback(random.between(280, 490)).map((line, index) => say(failed + index * 7, line)),
      systemLine(random, { at: failed + SECOND, place, severity: 'WARNING', text: 'Container called exit(1).' }),
    ];
  });
}
