import { createHash } from 'node:crypto';

/** What the watermark belongs to: another set of projects or services, or another filter, starts anew. */
export function sourceKey(source: {
  readonly projects: readonly string[];
  readonly services: readonly string[];
  readonly filter: string;
}): string {
  const parts = [[...source.projects].sort(), [...source.services].sort(), source.filter];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
