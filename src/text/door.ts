import { cleanJson } from './clean-json.ts';
import { type CleanText, foldLines, truncate } from './clean-text.ts';
import { PARTIAL_TOKEN_REACH } from './limits.ts';
import { redactOwn } from './own-rules.ts';
import { type RedactOptions, redact } from './redact.ts';
import { boundedText, visibleText } from './visible.ts';

/** The way in for log text: what it returns is readable, redacted and at most `limit` code points long. */
export type Door = {
  /** Keeps line breaks and tabs. */
  text(raw: string, limit: number): CleanText;
  /** Folded to one line. */
  line(raw: string, limit: number): CleanText;
  /** A value as pretty JSON: names and values cleaned, secrets redacted, depth, breadth and lengths bounded. Takes any value and never throws. */
  json(value: unknown, limit: number): CleanText;
};

const DEFAULTS: RedactOptions = { ipAddresses: 'redact', rules: [] };

/** Services, revisions, names of fields and whole messages come again and again in a run. */
const MOST_REMEMBERED = 8_000;
const LONGEST_REMEMBERED = 512; // UTF-16 units

/** What a rule of the team's own finds may be as long and is never shown in part; UTF-16 units. */
const LONGEST_OWN = 512;

/** A door that redacts as `options` say. */
export function openDoor(options: Partial<RedactOptions> = {}): Door {
  const settled = { ...DEFAULTS, ...options };
  const remembered = new Map<string, string>();
  function readable(raw: string, limit: number): string {
    if (raw.length > LONGEST_REMEMBERED) return redactLong(raw, limit, settled);
    const known = remembered.get(raw);
    if (known !== undefined) return known;
    const clean = withOwnRules(redact(visibleText(raw), settled), settled);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(raw, clean);
    return clean;
  }
  const door: Door = {
    text: (raw, limit) => truncate(readable(raw, limit), limit),
    line: (raw, limit) => truncate(foldLines(readable(raw, limit)), limit),
    json: (value, limit) => cleanJson(value, limit, door),
  };
  return door;
}

/** Beside a placeholder of the team's own, the built-in rules may see a secret that they did not see before. */
function withOwnRules(clean: string, options: RedactOptions): string {
  const own = options.rules.reduce(redactOwn, clean);
  return own === clean ? clean : redact(own, options);
}

/** Placeholders are mostly shorter than what they stand for, so more is read than is shown. */
function redactLong(raw: string, limit: number, options: RedactOptions): string {
  const clean = redact(boundedText(visibleText(raw), 8 * limit + 2 * PARTIAL_TOKEN_REACH), options);
  if (options.rules.length === 0) return clean;
  const cut = boundedText(clean, 2 * limit + 2 * LONGEST_OWN, LONGEST_OWN);
  const own = withOwnRules(cut, options);
  // Where much was taken out, the end would come into sight, and with it half of what a rule finds.
  return cut.length < clean.length && own.length < cut.length - LONGEST_OWN ? own.slice(0, -LONGEST_OWN) : own;
}
