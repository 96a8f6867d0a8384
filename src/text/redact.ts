import { redactKeyValues } from './key-values.ts';
import { keywordFinder } from './keyword-finder.ts';
import type { OwnRule } from './own-rules.ts';
import { redactPem } from './pem.ts';
import { redactEncoded } from './percent-encoded.ts';
import { ADDRESS_RULES, PERSONAL_RULES } from './personal-rules.ts';
import { PLACEHOLDER, placeholder } from './placeholder.ts';
import { redactRandomTokens } from './random-tokens.ts';
import { PLACE_RULES, type RedactRule, TOKEN_RULES, TOKEN_RUN } from './redact-rules.ts';

/** Counts by type, e.g. `{ jwt: 2 }`. */
export type Redactions = Readonly<Record<string, number>>;

export type RedactOptions = {
  /** Whether addresses on the internet stay readable; those of private networks always do. */
  readonly ipAddresses: 'keep' | 'redact';
  /** The team's own, tried after all others. */
  readonly rules: readonly OwnRule[];
};

/** Replaces secrets and personal data in visible text by placeholders that say what stood there. A second pass changes nothing. */
export function redact(text: string, { ipAddresses }: Pick<RedactOptions, 'ipAddresses'>): string {
  if (PLAIN_ID.test(text)) return text;
  const redactPart = (part: string) => redactPlain(part, ipAddresses);
  const redactOnce = (current: string) => redactEncoded(redactPart(current), redactPart);
  let [before, after] = [text, redactOnce(text)];
  for (let pass = 1; pass < MOST_PASSES && after !== before; pass++) [before, after] = [after, redactOnce(after)];
  return after;
}

function redactPlain(text: string, ipAddresses: RedactOptions['ipAddresses']): string {
  const hints = hintsIn(text);
  const named = redactKeyValues(redactTokens(text, hints));
  const personal = applyRules(named, ipAddresses === 'redact' ? PEOPLE_AND_ADDRESSES : PERSONAL_RULES, hints);
  return redactRandomTokens(personal);
}

/** Types of the secrets in a text that are beyond doubt by their form alone. */
export function certainSecrets(text: string): readonly string[] {
  const rest = redactTokens(text, hintsIn(text));
  if (rest === text) return [];
  const before = countRedactions(text);
  return Object.entries(countRedactions(rest))
    .filter(([type, count]) => count > (before[type] ?? 0))
    .map(([type]) => type);
}

/** The placeholders that are in a text, by type. */
export function countRedactions(text: string): Redactions {
  if (!text.includes('[redacted:')) return {};
  const counts = new Map<string, number>();
  for (const [, type = ''] of text.matchAll(PLACEHOLDER)) counts.set(type, (counts.get(type) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** A placeholder may be part of what a name stands before, so a text is looked at until nothing changes any more. */
const MOST_PASSES = 4;

// Most ids are. No token starts with letters up to f alone, and a card number has none.
const PLAIN_ID = /^(?=\d{0,32}[a-f])[0-9a-f]{1,64}$/;

const PEOPLE_AND_ADDRESSES = [...PERSONAL_RULES, ...ADDRESS_RULES];
const findHints = keywordFinder(
  [...TOKEN_RULES, ...PLACE_RULES, ...PEOPLE_AND_ADDRESSES].flatMap(({ hints }) => hints),
);

/** One look for all rules: what they replace makes no new hint, since a placeholder stands for it. */
function hintsIn(text: string): ReadonlySet<string> {
  return findHints(text.toLowerCase());
}

function redactTokens(text: string, hints: ReadonlySet<string>): string {
  const keyless = redactPem(text);
  const tokenless = TOKEN_RUN.test(keyless) ? applyRules(keyless, TOKEN_RULES, hints) : keyless;
  return applyRules(tokenless, PLACE_RULES, hints);
}

function applyRules(text: string, rules: readonly RedactRule[], found: ReadonlySet<string>): string {
  return rules
    .filter(({ hints, needs }) => {
      const hinted = hints.length === 0 || hints.some((hint) => found.has(hint));
      return hinted && (needs === undefined || needs.test(text));
    })
    .reduce(applyRule, text);
}

function applyRule(text: string, { pattern, type, accept }: RedactRule): string {
  return text.replace(pattern, (match: string, ...rest: readonly unknown[]) => {
    if (accept !== undefined && !accept(match)) return match;
    return keptPart(rest.at(-1)) + placeholder(type);
  });
}

function keptPart(groups: unknown): string {
  if (typeof groups !== 'object' || groups === null || !('keep' in groups)) return '';
  return typeof groups.keep === 'string' ? groups.keep : '';
}
