/** What stands where a secret stood. */
export function placeholder(type: string): string {
  return `[redacted:${type}]`;
}

/** A placeholder of ours, its type as the first group. */
export const PLACEHOLDER = /\[redacted:([a-z0-9-]{1,40})\]/g;
