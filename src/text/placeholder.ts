/** What stands where a secret stood. */
export function placeholder(type: string): string {
  return `[redacted:${type}]`;
}

/** A placeholder of ours, its type as the first group. */
export const PLACEHOLDER = /\[redacted:([a-z0-9-]{1,40})\]/g;

/** Part of a placeholder that a cut would leave. */
export const CUT_PLACEHOLDER = /\[(?:r(?:e(?:d(?:a(?:c(?:t(?:e(?:d(?::[a-z0-9-]{0,40})?)?)?)?)?)?)?)?)?$/;
