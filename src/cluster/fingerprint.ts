import { createHash } from 'node:crypto';

/** Changes only when the rules change so that existing identities would move. */
const VERSION = 'v1';
const HEX_DIGITS = 16;

/** Identity of a pattern across runs, from what does not move with volume, order, ids, times or a new build. */
export function fingerprint(project: string, service: string, pattern: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([project, service, pattern]))
    .digest('hex');
  return `${VERSION}:${digest.slice(0, HEX_DIGITS)}`;
}
