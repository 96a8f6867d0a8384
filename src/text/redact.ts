import { redactKeyValues } from './key-values.ts';
import { redactPem } from './pem.ts';
import { ADDRESS_RULES, PERSONAL_RULES } from './personal-rules.ts';
import { PLACEHOLDER, placeholder } from './placeholder.ts';
import { redactRandomTokens } from './random-tokens.ts';
import { PLACE_RULES, type RedactRule, TOKEN_RULES } from './redact-rules.ts';

/** Counts by type, e.g. `{ jwt: 2 }`. */
export type Redactions = Readonly<Record<string, number>>;

export type RedactOptions = {
  /** Whether addresses on the internet stay readable; those of private networks always do. */
  readonly ipAddresses: 'keep' | 'redact';
};

const DEFAULTS: RedactOptions = { ipAddresses: 'redact' };

/** Replaces secrets and personal data in visible text by placeholders that say what stood there. A second pass changes nothing. */
export function redact(text: string, options: RedactOptions = DEFAULTS): string {
  const named = redactKeyValues(applyRules(redactPem(text), [...TOKEN_RULES, ...PLACE_RULES]));
  const personal = applyRules(
    named,
    options.ipAddresses === 'redact' ? [...PERSONAL_RULES, ...ADDRESS_RULES] : PERSONAL_RULES,
  );
  return redactRandomTokens(personal);
}

/** Types of the secrets in a text that are beyond doubt by their form alone. */
export function certainSecrets(text: string): readonly string[] {
  const rest = applyRules(redactPem(text), [...TOKEN_RULES, ...PLACE_RULES]);
  if (rest === text) return [];
  const before = countRedactions(text);
  return Object.entries(countRedactions(rest))
    .filter(([type, count]) => count > (before[type] ?? 0))
    .map(([type]) => type);
}

/** The placeholders that are in a text, by type. */
export function countRedactions(text: string): Redactions {
  const counts = new Map<string, number>();
  for (const [, type = ''] of text.matchAll(PLACEHOLDER)) counts.set(type, (counts.get(type) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function applyRules(text: string, rules: readonly RedactRule[]): string {
  const lower = text.toLowerCase();
  return rules
    .filter(({ hints }) => hints.some((hint) => lower.includes(hint)))
    .reduce((current, rule) => applyRule(current, rule), text);
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
